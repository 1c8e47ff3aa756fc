import { planNoteAct } from '../../../shared/notes/noteActs'
import { makingNow } from '../../storage/makingNow'
import type { Handlers } from '../answerCall'
import { changeForWindow } from '../changeForWindow'
import type { Program } from '../program'

/** What is done to many highlights at once. */
export function noteHandlers({
  library,
  opened,
}: Pick<Program, 'library' | 'opened'>): Pick<Handlers, 'actOnNotes'> {
  return {
    actOnNotes: async ({ ids, act }) => {
      const done = await library.perform((state) => {
        const plan = planNoteAct(state, ids, act, makingNow())
        return { ...plan, told: { said: plan.said } }
      })
      const { change, said, actId, highlights } = done
      return { change: changeForWindow(change, opened), said, actId, highlights }
    },
  }
}
