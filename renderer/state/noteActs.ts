import type { Bridge } from '../../shared/contract'
import type { NoteAct } from '../../shared/notes/noteActs'
import type { Changes } from './changes'
import type { Messages } from './messages'

/** What a reader can do to many highlights of the whole library at once; each is one undo step. */
export interface NoteActs {
  /**
   * Does it, with a message that says what was done and offers to take it back; false when it could
   * not be done, which the reader is told.
   */
  readonly perform: (ids: readonly string[], act: NoteAct) => Promise<boolean>
}

export function createNoteActs(
  bridge: Bridge,
  { ask }: Changes,
  { say, complain }: Messages,
): NoteActs {
  return {
    perform: async (ids, act) => {
      const reply = await ask(() => bridge.call('actOnNotes', { ids, act }), { offer: true })
      if (!reply.ok) complain(reply.message)
      else if (reply.value.highlights === 0) say(nothingFor[act.kind])
      return reply.ok
    },
  }
}

/** What is said when all is so already. */
const nothingFor: Readonly<Record<NoteAct['kind'], string>> = {
  tag: 'All that are chosen have that tag already.',
  untag: 'None that is chosen has that tag.',
  recolor: 'All that are chosen have that colour already.',
  delete: 'What was chosen is not there any more.',
}
