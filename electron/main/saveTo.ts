import { t } from '../../shared/language/t'
import type { Content } from '../storage/files/durableFile'
import { reasonOf } from '../storage/libraryError'
import { Refusal } from './failure'
import { replaceFile } from './replaceFile'

/** The files that were written since the program was started. */
const written = new Set<string>()

/** Whether this program has written a file, by that very path, since it was started. */
export function wasWritten(file: string): boolean {
  return written.has(file)
}

/**
 * Puts content into a file that the user chose, whole or not at all. Rejects with a `Refusal` that
 * says why the disk did not take it.
 */
export async function saveTo(file: string, content: Content): Promise<void> {
  await replaceFile(file, content).catch((error: unknown) => {
    throw new Refusal('not-saved', t('exports.notSaved', { file, reason: reasonOf(error) }), {
      cause: error,
    })
  })
  written.add(file)
}
