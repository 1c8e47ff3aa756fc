import type { Session } from '../state/session'
import type { Command } from './command'

/** The tags of the library as a document that goes out or comes in. */
export const codebookCommands: readonly Command[] = [
  {
    id: 'export-codebook',
    title: 'commands.exportCodebook',
    group: 'Library',
    keys: [],
    applies: ({ library }) => library.tags.length > 0,
    run: (session) => session.dialogs.open({ kind: 'export-codebook' }),
  },
  {
    id: 'import-codebook',
    title: 'commands.importCodebook',
    group: 'Library',
    keys: [],
    applies: () => true,
    run: (session) => void openCodebook(session),
  },
]

/** Has the reader choose a codebook, and shows what importing it would do. */
async function openCodebook(session: Session): Promise<void> {
  const reply = await session.codebooks.open()
  if (!reply.ok) session.messages.complain(reply.message)
  else if (reply.value) session.dialogs.open({ kind: 'import-codebook', preview: reply.value })
}
