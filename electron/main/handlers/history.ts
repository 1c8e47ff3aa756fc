import type { Handlers } from '../answerCall'
import type { Program } from '../program'

type HistoryHandlers = Pick<Handlers, 'undo' | 'redo' | 'goTo' | 'takeBack' | 'history'>

/** Back and forth through what was done to the library. */
export function historyHandlers({ library }: Pick<Program, 'library'>): HistoryHandlers {
  return {
    undo: () => library.history.undo(1),
    redo: () => library.history.redo(1),
    goTo: ({ stepId }) => library.history.goTo(stepId),
    takeBack: ({ actId }) => library.history.takeBack(actId),
    history: ({ limit }) => library.history.page(limit),
  }
}
