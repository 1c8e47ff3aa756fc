import { countWhile } from '../../shared/countWhile'
import type { TextRange } from '../../shared/article/text'
import { compareHighlights, type Highlight } from '../../shared/notes/highlight'

/** Highlights in reading order with what is needed to find those that touch a range quickly. */
export interface HighlightIndex {
  /** As they are kept, whether or not they are found in the text. */
  readonly kept: readonly Highlight[]
  /** Each of those at the offsets where it is found, or null. */
  readonly places: readonly (Highlight | null)[]
  /** Those that are found. */
  readonly all: readonly Highlight[]
  /** For each of these the furthest end among it and all before it. */
  readonly reach: readonly number[]
}

/** Of no highlights. */
export const emptyIndex: HighlightIndex = { kept: [], places: [], all: [], reach: [] }

/**
 * The index of highlights, of which `place` tells where in the text they are. It is made of the
 * index `before`, if there is one: of thousands only one or two change at a time.
 */
export function indexHighlights(
  kept: readonly Highlight[],
  place: (highlight: Highlight) => Highlight | null,
  before: HighlightIndex = emptyIndex,
): HighlightIndex {
  const { first, last } = alike(before.kept, kept)
  const known = new Map<Highlight, Highlight | null>()
  for (let index = first; index < before.kept.length - last; index++)
    known.set(before.kept[index]!, before.places[index]!)
  const places = before.places.slice(0, first)
  for (const highlight of kept.slice(first, kept.length - last)) {
    const found = known.get(highlight)
    places.push(found === undefined ? place(highlight) : found)
  }
  const after = before.places.slice(before.places.length - last)
  const placed = last === 0 ? places : places.concat(after)
  const found = placed.filter((highlight) => highlight !== null)
  const areAsKept = placed.every(
    (highlight, index) => highlight === null || highlight === kept[index],
  )
  const all = areAsKept ? found : found.toSorted(compareHighlights)
  return { kept, places: placed, all, reach: reachOf(all, before) }
}

function reachOf(all: readonly Highlight[], before: HighlightIndex): readonly number[] {
  const { first, last } = alike(before.all, all)
  const reach = before.reach.slice(0, first)
  let furthest = reach.at(-1) ?? 0
  for (let index = first; index < all.length; index++) {
    const then = before.all.length - (all.length - index)
    // Nothing that was put in or taken out reaches farther than what follows.
    if (all.length - index <= last && furthest === (before.reach[then - 1] ?? 0))
      return reach.concat(before.reach.slice(then))
    reach.push((furthest = Math.max(furthest, all[index]!.end)))
  }
  return reach
}

/** How many of the first and of the last items two lists have in common. */
function alike<Item>(
  one: readonly Item[],
  other: readonly Item[],
): { readonly first: number; readonly last: number } {
  const shorter = Math.min(one.length, other.length)
  let first = 0
  while (first < shorter && one[first] === other[first]) first++
  let last = 0
  while (last < shorter - first && one[one.length - 1 - last] === other[other.length - 1 - last])
    last++
  return { first, last }
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
