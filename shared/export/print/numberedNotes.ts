import { compareHighlights, type Highlight } from '../../notes/highlight'

/** A highlight with something to say beside its passage. */
export interface NumberedNote {
  readonly number: number
  readonly highlight: Highlight
}

/** The highlights that have a note or tags, numbered in reading order from 1. */
export function numberedNotes(highlights: readonly Highlight[]): readonly NumberedNote[] {
  return highlights
    .filter(({ note, tags }) => note.trim() !== '' || tags.length > 0)
    .toSorted(compareHighlights)
    .map((highlight, index) => ({ number: index + 1, highlight }))
}
