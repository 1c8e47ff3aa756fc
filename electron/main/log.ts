import { app } from 'electron'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

const largestLog = 1_000_000

/** Where unexpected errors are written down; nothing is ever sent anywhere. */
export function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'scholium.log')
}

/**
 * Writes down an unexpected error with its stack. Synchronous, for it may be the last thing the
 * program does; past a megabyte the log of before is kept once and a new one begins.
 */
export function logError(what: string, error: unknown): void {
  const file = logFile()
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) {
      renameSync(file, `${file}.before`)
    }
    appendFileSync(file, `${new Date().toISOString()} ${what}: ${inspect(error)}\n`)
  } catch (failure) {
    // oxlint-disable-next-line no-console -- without a log, standard error is all that is left
    console.error(what, error, failure)
  }
}
