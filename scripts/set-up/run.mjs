import { spawn } from 'node:child_process'
import { projectFolder } from './project.mjs'

/**
 * @typedef {object} Finished
 * @property {boolean} ok exit code 0, within the time given
 * @property {boolean} timedOut stopped because the time given was over
 * @property {string} output standard output and standard error, as they came
 */

/**
 * Runs a program in the project's folder without showing its output, and resolves when it has
 * ended; a program that cannot be started is a result that is not `ok`, never a rejection.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ environment?: NodeJS.ProcessEnv, milliseconds?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function run(program, args, { environment = process.env, milliseconds = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let timedOut = false
    const timer =
      milliseconds > 0
        ? setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, milliseconds)
        : undefined
    const stopWithUs = () => child.kill()
    process.once('exit', stopWithUs)
    /** @param {boolean} ok */
    const finish = (ok) => {
      clearTimeout(timer)
      process.removeListener('exit', stopWithUs)
      resolve({ ok, timedOut, output })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.once('error', (error) => {
      output += error.message
      finish(false)
    })
    child.once('close', (code) => finish(code === 0))
  })
}

/**
 * Runs npm as {@link run} does, with little patience for a registry that does not answer: the same
 * npm that runs this script, where there is one.
 *
 * @param {readonly string[]} command
 * @param {{ milliseconds?: number }} [options]
 */
export function runNpm(command, options) {
  const args = [
    ...command,
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ]
  const itself = process.env.npm_execpath
  if (itself?.endsWith('npm-cli.js')) return run(process.execPath, [itself, ...args], options)
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/c', 'npm', ...args], options)
    : run('npm', args, options)
}

/**
 * Why npm failed, in npm's own words on one line.
 *
 * @param {Finished} finished
 */
export function reasonOfNpm({ timedOut, output }) {
  if (timedOut) return 'not finished in time'
  const lines = Array.from(
    output.matchAll(/^npm error (?!(?:code|errno|syscall|path|dest) |A complete log)(.*\S.*)$/gm),
    ([, line]) => line,
  )
  return lines[0] ?? (output.trim() || 'npm ended without a reason')
}

/**
 * The last lines of a program's output, indented to stand below a sentence about it.
 *
 * @param {string} output
 * @param {number} [count] lines
 */
export function lastLines(output, count = 15) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `  ${line}`)
    .join('\n')
}
