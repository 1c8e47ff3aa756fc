import { planNoteAct } from '../../../shared/notes/noteActs'
import { makingNow } from '../../storage/makingNow'
import type { Handlers } from '../answerCall'
import { changeForWindow } from '../changeForWindow'
import type { Program } from '../program'

/** What is done to many highlights at once. */
export function noteHandlers({
  library,
  opened,
  tasks,
}: Pick<Program, 'library' | 'opened' | 'tasks'>): Pick<Handlers, 'actOnNotes'> {
  return {
    actOnNotes: async ({ ids, act }) => {
      const done = await tasks.runToEnd('change-notes', () =>
        library.perform((state) => {
          const plan = planNoteAct(state, ids, act, makingNow())
          return { ...plan, told: { said: plan.said } }
        }),
      )
      const { change, said, actId, highlights } = done
      return { change: changeForWindow(change, opened), said, actId, highlights }
    },
  }
}
