import { simpleChanges, type Change } from '../../shared/notes/changes'
import type { Act, History } from './windowState'

export const emptyHistory: History = { done: [], undone: [] }

/** The history after a new act, which ends the chance to redo. */
export function record({ done }: History, act: Act): History {
  const last = done.at(-1)
  if (!last || act.mergeKey === null || last.mergeKey !== act.mergeKey)
    return { done: [...done, act], undone: [] }
  const change: Change = {
    kind: 'together',
    changes: [...simpleChanges(last.change), ...simpleChanges(act.change)],
  }
  return { done: [...done.slice(0, -1), { ...last, change }], undone: [] }
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

/** The history without an act that could not be kept. */
export function forget({ done, undone }: History, change: Change): History {
  const others = (acts: readonly Act[]): readonly Act[] =>
    acts.filter((act) => act.change !== change)
  return { done: others(done), undone: others(undone) }
}
