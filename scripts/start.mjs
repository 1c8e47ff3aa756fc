import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { hasDisplay } from './set-up/display.mjs'
import { runCommand, SetUpFailure } from './set-up/failure.mjs'
import { projectFolder, say } from './set-up/project.mjs'
import { setUp } from './set-up/set-up.mjs'

await runCommand(async () => {
  if (!hasDisplay()) {
    throw new SetUpFailure(
      'There is no display here to open a window on; "npm run tour" runs the program without one and leaves pictures in out/tour/.',
    )
  }
  const program = await setUp({ virtualDisplay: false })
  return runProgram(program.executable, [
    projectFolder,
    ...switchesForRoot(),
    ...process.argv.slice(2).map(absoluteFile),
  ])
})

/** Chromium refuses to start as root with its sandbox, and only as root is it left out. */
function switchesForRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  say('Running as root, so Chromium runs without its sandbox: start as another user to have it.')
  return ['--no-sandbox']
}

/**
 * npm runs scripts in the project's folder, so the caller's own folder is what a path starts from.
 *
 * @param {string} argument
 */
function absoluteFile(argument) {
  if (argument.startsWith('-')) return argument
  return resolve(process.env.INIT_CWD ?? process.cwd(), argument)
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code, or 128 and the number of the signal that ended it
 */
async function runProgram(executable, args) {
  const child = spawn(executable, args, { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  const [code, signal] = await once(child, 'close')
  return code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]
}
