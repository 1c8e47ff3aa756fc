import type { IndexState } from './indexState'

/** The units of the highlights that bear each tag, counted once for as long as none changes. */
export function bearersOf(state: IndexState): ReadonlyMap<string, readonly number[]> {
  if (state.bearers) return state.bearers
  const bearers = new Map<string, number[]>()
  for (const { highlights, highlightUnits } of state.articles.values()) {
    for (const [at, { tags }] of highlights.entries()) {
      for (const id of tags) {
        const units = bearers.get(id)
        if (units) units.push(highlightUnits[at]!)
        else bearers.set(id, [highlightUnits[at]!])
      }
    }
  }
  state.bearers = bearers
  return bearers
}
