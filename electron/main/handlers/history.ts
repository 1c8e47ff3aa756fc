import type { Stepped } from '../../../shared/contract'
import type { Handlers } from '../answerCall'
import { changeForWindow } from '../changeForWindow'
import type { Program } from '../program'

type HistoryHandlers = Pick<Handlers, 'undo' | 'redo' | 'goTo' | 'takeBack' | 'history'>

/** Back and forth through what was done to the library. */
export function historyHandlers({
  library: { history },
  opened,
}: Pick<Program, 'library' | 'opened'>): HistoryHandlers {
  async function told(stepping: Promise<Stepped | null>): Promise<Stepped | null> {
    const stepped = await stepping
    return stepped && { ...stepped, change: changeForWindow(stepped.change, opened) }
  }

  return {
    undo: () => told(history.undo(1)),
    redo: () => told(history.redo(1)),
    goTo: ({ stepId }) => told(history.goTo(stepId)),
    takeBack: ({ actId }) => told(history.takeBack(actId)),
    history: ({ limit }) => history.page(limit),
  }
}
