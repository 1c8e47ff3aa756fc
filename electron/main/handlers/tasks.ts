import type { Handlers } from '../answerCall'
import type { Program } from '../program'

/** What the window asks of work that is under way. */
export function taskHandlers({ tasks }: Pick<Program, 'tasks'>): Pick<Handlers, 'cancelTask'> {
  return { cancelTask: ({ taskId }) => tasks.cancel({ id: taskId }) }
}
