import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

/**
 * Does work in a new, empty folder below `parent` and removes that folder afterwards, also when
 * the work fails or is interrupted.
 *
 * @template Result
 * @param {string} parent
 * @param {(folder: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inTemporaryFolder(parent, work) {
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'run-'))
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove).once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop)
    remove()
  }
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  process.exit(128 + constants.signals[signal])
}
