import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { beginning } from '../../shared/notes/shortQuote'
import { tagPathsOf } from '../../shared/notes/tags'

/** The name of each ink as it is shown. */
export const colorNames: Readonly<Record<HighlightColor, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  orange: 'Orange',
  purple: 'Purple',
}

/** How many characters of a quote are read out. */
const longestQuote = 100

const lists = new Intl.ListFormat('en')

/** What a screen reader says of a highlight: colour, tags, note, card, and how it begins. */
export function describeHighlight(highlight: Highlight, tags: readonly Tag[]): string {
  return `${describeInk(highlight, tags)}: “${shortenQuote(highlight.quote)}”`
}

/** The same without its words, for where they stand anyway. */
export function describeInk(highlight: Highlight, tags: readonly Tag[]): string {
  const names = tagPathsOf(highlight, tags)
  const parts = [
    `${colorNames[highlight.color]} highlight`,
    ...(names.length > 0 ? [`tagged ${lists.format(names)}`] : []),
    ...(highlight.note.trim() === '' ? [] : ['with a note']),
    ...(highlight.card ? ['kept as a card'] : []),
  ]
  return parts.join(', ')
}

/** How a passage begins, on one line. */
export function shortenQuote(quote: string): string {
  return beginning(quote, longestQuote)
}
