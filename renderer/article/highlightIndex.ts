import { countWhile } from '../../shared/countWhile'
import type { TextRange } from '../../shared/article/text'
import type { Highlight } from '../../shared/notes/highlight'

/** Highlights in reading order with what is needed to find those that touch a range quickly. */
export interface HighlightIndex {
  readonly all: readonly Highlight[]
  /** For each highlight the furthest end among it and all before it. */
  readonly reach: readonly number[]
}

export function indexHighlights(all: readonly Highlight[]): HighlightIndex {
  let furthest = 0
  return { all, reach: all.map(({ end }) => (furthest = Math.max(furthest, end))) }
}

/** The highlights that share at least one unit with a range, in reading order. */
export function highlightsTouching(
  { all, reach }: HighlightIndex,
  { start, end }: TextRange,
): readonly Highlight[] {
  const touching: Highlight[] = []
  for (
    let index = countWhile(reach.length, (at) => reach[at]! <= start);
    index < all.length;
    index++
  ) {
    const highlight = all[index]!
    if (highlight.start >= end) break
    if (highlight.end > start) touching.push(highlight)
  }
  return touching
}

/** Less than zero when a click opens `a` before `b`: the shorter, then the one made later. */
export function compareSmallest(a: Highlight, b: Highlight): number {
  const byLength = a.end - a.start - (b.end - b.start)
  if (byLength !== 0 || a.created === b.created) return byLength
  return a.created > b.created ? -1 : 1
}
