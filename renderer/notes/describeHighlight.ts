import { formatList } from '../../shared/language/formats'
import { perLanguage } from '../../shared/language/language'
import { t } from '../../shared/language/t'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { beginning } from '../../shared/notes/shortQuote'
import { tagPathsOf } from '../../shared/notes/tags'

/** The name of an ink as it is shown. */
export function colorName(color: HighlightColor): string {
  return t('notes.colorName', { color })
}

/** How many characters of a quote are read out. */
const longestQuote = 100

/** What a screen reader says of a highlight: colour, tags, note, card, and how it begins. */
export function describeHighlight(highlight: Highlight, tags: readonly Tag[]): string {
  return t('notes.highlightWithQuote', {
    highlight: describeInk(highlight, tags),
    quote: shortenQuote(highlight.quote),
  })
}

/** The same without its words, for where they stand anyway. */
export function describeInk(highlight: Highlight, tags: readonly Tag[]): string {
  const ink: Ink = [
    highlight.color,
    highlight.note.trim() !== '',
    highlight.card !== null,
    ...tagPathsOf(highlight, tags),
  ]
  return inkWords(JSON.stringify(ink))
}

/** Colour, whether there is a note, whether it is a card, and the paths of its tags. */
type Ink = readonly [HighlightColor, boolean, boolean, ...(readonly string[])]

/** Made once for all that are alike: thousands of highlights are drawn at once. */
const inkWords = perLanguage((ink: string) => {
  const [color, hasNote, isCard, ...names] = JSON.parse(ink) as Ink
  return t('notes.highlight', {
    color,
    tags: names.length,
    names: formatList(names),
    note: hasNote ? 'yes' : 'no',
    card: isCard ? 'yes' : 'no',
  })
})

/** How a passage begins, on one line. */
export function shortenQuote(quote: string): string {
  return beginning(quote, longestQuote)
}
