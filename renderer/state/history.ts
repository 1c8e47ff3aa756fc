import { simpleChanges, type Change } from '../../shared/notes/changes'
import type { Act, History } from './windowState'

export const emptyHistory: History = { done: [], undone: [] }

/** The history after a new act, which ends the chance to redo. */
export function record({ done }: History, act: Act): History {
  const last = done.at(-1)
  if (!last || act.mergeKey === null || last.mergeKey !== act.mergeKey)
    return { done: [...done, act], undone: [] }
  const change = merge(last.change, act.change)
  return { done: [...done.slice(0, -1), { ...last, change }], undone: [] }
}

/** Two changes as one: of an edit that goes on, only where it began and where it is now. */
function merge(first: Change, second: Change): Change {
  if (
    first.kind === 'edit-highlight' &&
    second.kind === 'edit-highlight' &&
    first.highlightId === second.highlightId
  )
    return {
      ...first,
      before: { ...second.before, ...first.before },
      after: { ...first.after, ...second.after },
    }
  return { kind: 'together', changes: [...simpleChanges(first), ...simpleChanges(second)] }
}

/** The history once its last act is taken back. */
export function stepBack({ done, undone }: History): History {
  const act = done.at(-1)
  return act ? { done: done.slice(0, -1), undone: [...undone, act] } : { done, undone }
}

/** The history once the act taken back last is done again; it merges with no later one. */
export function stepForward({ done, undone }: History): History {
  const act = undone.at(-1)
  if (!act) return { done, undone }
  return { done: [...done, { ...act, mergeKey: null }], undone: undone.slice(0, -1) }
}

/** The history without an act that could not be kept, with which the acts merged into it go too. */
export function forget({ done, undone }: History, act: Act): History {
  const others = (acts: readonly Act[]): readonly Act[] => acts.filter((other) => other !== act)
  return { done: others(done), undone: others(undone) }
}
