import { settleLog, sizeOf } from './changeIndex'
import type { IndexState } from './indexState'
import { mergeSegments } from './mergeSegments'

/** How many segments there may be; each takes its time with every question. */
const mostSegments = 6

/** Puts segments together until there are few, in slices; once for all who ask for it meanwhile. */
export function tidyIndex(state: IndexState): Promise<void> {
  state.tidying ??= tidy(state).finally(() => {
    state.tidying = null
    state.held = 0
  })
  return state.tidying
}

async function tidy(state: IndexState): Promise<void> {
  settleLog(state)
  while (state.segments.length > mostSegments) {
    const from = firstToMerge(state.segments.map(sizeOf))
    const held = state.segments.length
    state.held = held
    const merged = await mergeSegments(state.segments.slice(from))
    state.segments = [...state.segments.slice(0, from), merged, ...state.segments.slice(held)]
    state.held = 0
  }
}

/** The last segments of which none is much smaller than what follows it, so that each is copied seldom. */
function firstToMerge(sizes: readonly number[]): number {
  let from = sizes.length - 2
  let size = sizes.at(-1)! + sizes.at(-2)!
  while (from > 0 && size * 2 > sizes[from - 1]!) size += sizes[--from]!
  return from
}
