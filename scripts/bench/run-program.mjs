import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'

/**
 * Runs a program in a process of its own with a task as its one argument, and returns what it
 * answers on standard output, both as JSON. What it writes to standard error is shown.
 *
 * @param {string} file
 * @param {object} task
 * @returns {Promise<unknown>}
 */
export async function runProgram(file, task) {
  const child = spawn(process.execPath, [file, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopWithUs = () => child.kill()
  process.once('exit', stopWithUs)
  let answer = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (answer += text))
  const [code, signal] = await once(child, 'close')
  process.off('exit', stopWithUs)
  if (code !== 0) throw new Error(`${basename(file)} ended with ${signal ?? `exit code ${code}`}.`)
  return JSON.parse(answer)
}
