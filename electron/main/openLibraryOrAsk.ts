import { app, dialog } from 'electron'
import type { Library } from '../storage/library'
import { openLibrary } from '../storage/openLibrary'
import { isSpoken } from './failure'
import { logError, logFile } from './log'

/**
 * Opens the library for writing. While that fails the user is told why, and can try again or quit;
 * null when they quit.
 */
export async function openLibraryOrAsk(folder: string): Promise<Library | null> {
  for (;;) {
    try {
      return await openLibrary(folder, { write: true })
    } catch (error) {
      const sentence = isSpoken(error)
        ? error.message
        : `Something unexpected went wrong; ${logFile()} says what.`
      if (!isSpoken(error)) logError('opening the library', error)
      if (!(await askToTryAgain(folder, sentence))) return null
    }
  }
}

async function askToTryAgain(folder: string, sentence: string): Promise<boolean> {
  process.stderr.write(`${sentence}\n`)
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: app.name,
    message: `The library in ${folder} cannot be opened.`,
    detail: sentence,
    buttons: ['Try Again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
