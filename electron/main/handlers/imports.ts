import { app } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markedPassagesSchema, type MarkedPassage } from '../../../shared/notes/markedPassages'
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
    importWelcome: async () => imports.addMarked(resource('welcome.md'), await readWelcomeNotes()),
    cancelImport: () => imports.cancel(),
    settleDuplicate: ({ pendingId, keepBoth }) => imports.settle(pendingId, keepBoth),
  }
}

async function readWelcomeNotes(): Promise<readonly MarkedPassage[]> {
  return markedPassagesSchema.parse(
    JSON.parse(await readFile(resource('welcome.notes.json'), 'utf8')),
  )
}

/** The path of a file that comes with the program. */
function resource(name: string): string {
  return join(app.getAppPath(), 'resources', name)
}
