import { fileURLToPath } from 'node:url'

/** The absolute path of the project's own folder, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Writes one line to standard error: standard output belongs to what the command was asked for.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
