import { shell } from 'electron'
import { access } from 'node:fs/promises'
import type { Handlers } from '../answerCall'
import { aboutProgram, browserLicences } from '../aboutProgram'
import { Refusal } from '../failure'
import { logError, logFile } from '../log'
import { openExternal } from '../openExternal'
import type { Program } from '../program'
import { wasWritten } from '../saveTo'
import { t } from '../../../shared/language/t'

/** What the window asks of the desktop. */
export function shellHandlers({
  library,
  menu,
}: Program): Pick<
  Handlers,
  | 'openLink'
  | 'showFile'
  | 'showLibraryFolder'
  | 'logDrawing'
  | 'showLog'
  | 'tellMenu'
  | 'aboutProgram'
  | 'showBrowserLicences'
> {
  return {
    openLink: ({ url }) => openExternal(url),
    showFile: async ({ file }) => {
      // The window is never to find out what else there is on the disk.
      if (!wasWritten(file)) throw new Refusal('not-written', t('program.fileNotWritten', { file }))
      await access(file).catch((cause: unknown) => {
        throw new Refusal('file-gone', t('program.fileGone', { file }), { cause })
      })
      shell.showItemInFolder(file)
    },
    logDrawing: ({ part, ...failure }) => logError(`drawing: ${part}`, failure),
    showLog: () => shell.showItemInFolder(logFile()),
    showLibraryFolder: async () => {
      const complaint = await shell.openPath(library.folder)
      if (complaint) {
        throw new Refusal(
          'folder-not-shown',
          t('program.folderNotShown', { folder: library.folder }),
          { cause: complaint },
        )
      }
    },
    tellMenu: ({ commands }) => menu.tell(commands),
    aboutProgram: () => aboutProgram(),
    showBrowserLicences: async () => {
      const file = browserLicences()
      const complaint = file ? await shell.openPath(file) : 'missing'
      if (complaint) {
        throw new Refusal(
          'licences-not-shown',
          file ? t('program.licencesNotShown', { file }) : t('program.licencesMissing'),
          { cause: complaint },
        )
      }
    },
  }
}
