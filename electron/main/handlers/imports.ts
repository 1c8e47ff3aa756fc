import { app } from 'electron'
import { join } from 'node:path'
import type { Handlers } from '../answerCall'
import { readClipboard } from '../clipboard'
import { chooseFiles } from '../dialogs'
import type { Program } from '../program'

type ImportHandlers = Pick<
  Handlers,
  'importFromDialog' | 'importFromClipboard' | 'importWelcome' | 'cancelImport' | 'settleDuplicate'
>

/** Every way in which articles come in from the window, but for files that are dropped on it. */
export function importHandlers({ imports, window }: Program): ImportHandlers {
  return {
    importFromDialog: async () => imports.addFiles(await chooseFiles(window())),
    importFromClipboard: async () => imports.add([{ kind: 'paste', ...(await readClipboard()) }]),
    importWelcome: () => imports.addFiles([join(app.getAppPath(), 'resources/welcome.md')]),
    cancelImport: () => imports.cancel(),
    settleDuplicate: ({ pendingId, keepBoth }) => imports.settle(pendingId, keepBoth),
  }
}
