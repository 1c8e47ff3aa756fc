import { shell } from 'electron'
import type { Handlers } from '../answerCall'
import { Refusal } from '../failure'
import { openExternal } from '../openExternal'
import type { Program } from '../program'

/** What the window asks of the desktop. */
export function shellHandlers({
  library,
}: Program): Pick<Handlers, 'openLink' | 'showLibraryFolder'> {
  return {
    openLink: ({ url }) => openExternal(url),
    showLibraryFolder: async () => {
      const complaint = await shell.openPath(library.folder)
      if (complaint) {
        throw new Refusal(
          'folder-not-shown',
          `The library is in ${library.folder}, but no program shows it.`,
          { cause: complaint },
        )
      }
    },
  }
}
