import { app } from 'electron'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { LibraryEvent } from '../../shared/contract'
import type { Library } from '../storage/library'
import { openLibrary } from '../storage/openLibrary'
import { askToTryAgain } from './askToTryAgain'
import { isSpoken } from './failure'
import { logError, logFile } from './log'
import { t } from '../../shared/language/t'

/**
 * Opens the library for writing. While that fails the user is told why, and can try again or quit;
 * null when they quit.
 */
export async function openLibraryOrAsk(
  folder: string,
  tell: (event: LibraryEvent) => void,
): Promise<Library | null> {
  const refuge = refugeOf(folder)
  for (;;) {
    try {
      return await openLibrary(folder, { write: true, notes: 'asked', refuge, tell })
    } catch (error) {
      const sentence = isSpoken(error)
        ? error.message
        : t('program.unexpectedOnOpening', { log: logFile() })
      if (!isSpoken(error)) logError('opening the library', error)
      if (!(await askToTryAgain(t('program.cannotOpenLibrary', { folder }), sentence))) return null
    }
  }
}

/** The folder of this user for changes to a library that is out of reach. */
function refugeOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(app.getPath('userData'), 'unsaved', name)
}
