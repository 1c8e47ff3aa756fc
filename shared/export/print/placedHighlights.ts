import { findAnchor } from '../../notes/anchor'
import type { Highlight } from '../../notes/highlight'

/** A highlight where it is found in the text, in UTF-16 units. */
export interface PlacedHighlight {
  readonly start: number
  readonly end: number
  readonly highlight: Highlight
  /** Of its note or tags, counted in the order in which passages end; null where it has neither. */
  readonly number: number | null
}

/** All highlights of an article: those that are found in its text, and the others. */
export interface PlacedHighlights {
  /** By where they begin, the longer first. */
  readonly placed: readonly PlacedHighlight[]
  readonly lost: readonly Highlight[]
}

/** Finds highlights in a text; the number of each note stands where its passage ends. */
export function placeHighlights(text: string, highlights: readonly Highlight[]): PlacedHighlights {
  const lost: Highlight[] = []
  const found: Omit<PlacedHighlight, 'number'>[] = []
  for (const highlight of highlights) {
    const range = findAnchor(text, highlight)
    if (range) found.push({ ...range, highlight })
    else lost.push(highlight)
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const numbered = found
    .filter(({ highlight: { note, tags } }) => note.trim() !== '' || tags.length > 0)
    .toSorted((a, b) => a.end - b.end)
  const numbers = new Map(numbered.map(({ highlight }, index) => [highlight.id, index + 1]))
  const placed = found.map(({ start, end, highlight }) => {
    const number = numbers.get(highlight.id) ?? null
    return { start, end, highlight, number }
  })
  return { placed, lost }
}
