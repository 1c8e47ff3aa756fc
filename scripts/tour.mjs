import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasDisplay, openVirtualDisplay } from './set-up/display.mjs'
import { runCommand, SetUpFailure } from './set-up/failure.mjs'
import { projectFolder, say } from './set-up/project.mjs'
import { setUp } from './set-up/set-up.mjs'

const tourFolder = join(projectFolder, 'out/tour')

await runCommand(async () => {
  const file = fileToRead()
  const isHidden = !hasDisplay()
  await setUp({ virtualDisplay: isHidden })
  const closeDisplay = isHidden ? await openVirtualDisplay() : async () => {}
  say(`Walking through the program${isHidden ? ' on a display without a screen' : ''} …`)
  rmSync(tourFolder, { recursive: true, force: true })
  mkdirSync(tourFolder, { recursive: true })
  const code = await walk({ TOUR_FOLDER: tourFolder, ...(file && { TOUR_FILE: file }) })
  await closeDisplay()
  if (code === 0) for (const name of picturesIn(tourFolder)) say(`out/tour/${name}`)
  return code
})

/** @param {string} folder */
function picturesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort()
}

/** npm runs scripts in the project's folder, so the caller's own folder is what a path starts from. */
function fileToRead() {
  const [argument] = process.argv.slice(2)
  if (argument === undefined) return undefined
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument)
  if (!existsSync(file)) throw new SetUpFailure(`There is no file ${file} to walk through.`)
  return file
}

/**
 * The tour is written with the tools of the tests, and so is run by them.
 *
 * @param {Record<string, string>} environment
 * @returns {Promise<number>} exit code
 */
async function walk(environment) {
  const runner = join(projectFolder, 'node_modules/@playwright/test/cli.js')
  const child = spawn(
    process.execPath,
    [runner, 'test', '--config=tests/tour/playwright.config.ts'],
    { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, ...environment } },
  )
  const [code] = await once(child, 'close')
  return code ?? 1
}
