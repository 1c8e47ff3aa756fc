import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetUpFailure } from './failure.mjs'
import { whileLocked } from './lock.mjs'
import { projectFolder, say } from './project.mjs'
import { lastLines, run } from './run.mjs'

const sources = [
  'cli',
  'electron',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
]
const results = ['main/index.js', 'main/cli.js', 'renderer/index.html']
const outFolder = join(projectFolder, 'out')
const stampFile = join(outFolder, 'built-from')

/** Makes `out/` hold the program as the sources have it now: builds it unless it was built from the same bytes. */
export async function ensureBuild() {
  if (isUpToDate(fingerprintOf(sources))) return
  await whileLocked(async () => {
    const fingerprint = fingerprintOf(sources)
    if (isUpToDate(fingerprint)) return
    say('Building …')
    rmSync(stampFile, { force: true })
    const command = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const built = await run(process.execPath, [command, 'build'])
    if (!built.ok) throw new SetUpFailure(`The build failed:\n${lastLines(built.output, 40)}`)
    // Taken before the build: a source that changed meanwhile is built again next time.
    writeFileSync(stampFile, fingerprint)
  })
}

/** @param {string} fingerprint */
function isUpToDate(fingerprint) {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === fingerprint &&
    results.every((file) => existsSync(join(outFolder, file)))
  )
}

/**
 * SHA-256 over names and bytes, because the time of a file says nothing after a checkout or a copy.
 *
 * @param {readonly string[]} paths files and folders, relative to the project
 */
function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn)) {
    const content = readFileSync(join(projectFolder, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  const status = statSync(join(projectFolder, path), { throwIfNoEntry: false })
  if (!status) return []
  if (status.isFile()) return [path]
  return readdirSync(join(projectFolder, path))
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`))
}
