import type { TextRange } from '../article/text'
import type { HighlightWithCard } from '../catalogue/dueCards'
import { findHidden } from '../notes/card'

/** What a card asks for, as its highlight is now. */
export type Question =
  | { readonly kind: 'note' }
  /** The words there, in UTF-16 units of the quote. */
  | { readonly kind: 'words'; readonly range: TextRange }
  /** What it asked for is not there any more, and another must be chosen. */
  | { readonly kind: 'lost'; readonly what: 'note' | 'words' }

export function questionOf({ quote, note, card }: HighlightWithCard): Question {
  if (card.answer === 'note')
    return note.trim() === '' ? { kind: 'lost', what: 'note' } : { kind: 'note' }
  const range = findHidden(quote, card.answer)
  return range ? { kind: 'words', range } : { kind: 'lost', what: 'words' }
}
