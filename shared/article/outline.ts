import type { Heading } from './headings'
import { lastIndexAtOrBefore } from './text'

/** A heading among those around it. */
export interface OutlineEntry {
  /** What it says, in one line; empty where it has no words. */
  readonly title: string
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  /** Where what stands under it ends, with all its parts: the next heading no deeper, or infinity. */
  readonly end: number
  /** 1 for the outermost; a level that is left out counts for nothing. */
  readonly depth: number
  /** The index of the heading it stands under; -1 for the outermost. */
  readonly parent: number
  /** Its place among the headings under the same one, from 1, and how many those are. */
  readonly position: number
  readonly siblings: number
}

/** The headings of an article as the tree that their levels make. */
export function outlineOf(headings: readonly Heading[]): readonly OutlineEntry[] {
  const ends = headings.map(() => Number.POSITIVE_INFINITY)
  const parents: number[] = []
  const depths: number[] = []
  const positions: number[] = []
  const children = new Map<number, number>()
  const open: number[] = []
  for (const [index, { level, start }] of headings.entries()) {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= level) ends[open.pop()!] = start
    const parent = open.at(-1) ?? -1
    const position = (children.get(parent) ?? 0) + 1
    children.set(parent, position)
    open.push(index)
    parents.push(parent)
    positions.push(position)
    depths.push(open.length)
  }
  return headings.map(({ text, start }, index) => ({
    title: titleOf(text),
    start,
    end: ends[index]!,
    depth: depths[index]!,
    parent: parents[index]!,
    position: positions[index]!,
    siblings: children.get(parents[index]!)!,
  }))
}

/** The index of the heading that a place in the text stands under; -1 before the first one. */
export function entryAt(outline: readonly { readonly start: number }[], place: number): number {
  const index = lastIndexAtOrBefore(outline, ({ start }) => start, place)
  return (outline[index]?.start ?? Number.POSITIVE_INFINITY) <= place ? index : -1
}

/** How many highlights begin under each heading or its parts; highlights are in reading order. */
export function countUnder(
  outline: readonly OutlineEntry[],
  highlights: readonly { readonly start: number }[],
): readonly number[] {
  const before = (offset: number): number => {
    const index = lastIndexAtOrBefore(highlights, ({ start }) => start, offset - 1)
    return (highlights[index]?.start ?? offset) < offset ? index + 1 : 0
  }
  return outline.map(({ start, end }) => before(end) - before(start))
}

function titleOf(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim()
}
