import type { PlainMessageId } from '../../shared/language/catalogue'
import { everyNote } from '../../shared/catalogue/notesQuery'
import { openFindDesk } from '../desks/find/openFindDesk'
import { firstInsightsView } from '../state/desk'
import type { Session } from '../state/session'
import type { Command } from './command'

const group = 'Library'

/** Finding, going through and reviewing what is in the whole library. */
export const deskCommands: readonly Command[] = [
  desk('find-in-library', 'commands.findInLibrary', ['Mod+Shift+F'], openFindDesk),
  desk('all-notes', 'commands.allNotes', ['Mod+Shift+N'], ({ desks, store }) => {
    const { notesOrder: order, notesGroup: group } = store.get().settings
    desks.reopen({ kind: 'notes', list: { query: everyNote, order, group }, place: null })
  }),
  desk('review', 'commands.review', ['Mod+Shift+R'], ({ desks }) =>
    desks.reopen({ kind: 'review' }),
  ),
  desk('insights', 'commands.insights', ['Mod+Shift+M'], ({ desks }) =>
    desks.reopen({ kind: 'insights', view: firstInsightsView }),
  ),
  {
    id: 'close-desk',
    title: 'commands.closeDesk',
    group: 'View',
    // Escape is the key of all that is put away.
    keys: [],
    applies: ({ desk }) => desk !== null,
    run: (session) => session.desks.close(),
  },
]

function desk(
  id: string,
  title: PlainMessageId,
  keys: readonly string[],
  run: (session: Session) => void,
): Command {
  return { id, title, group, keys, applies: () => true, run }
}
