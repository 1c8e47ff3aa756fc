import type { Bridge } from '../../shared/contract'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'
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
      else if (reply.value.highlights === 0) say(t(nothingFor[act.kind]))
      return reply.ok
    },
  }
}

/** What is said when all is so already. */
const nothingFor: Readonly<Record<NoteAct['kind'], PlainMessageId>> = {
  tag: 'notices.taggedAlready',
  untag: 'notices.noneWithTag',
  recolor: 'notices.recoloredAlready',
  delete: 'notices.noneThere',
}
