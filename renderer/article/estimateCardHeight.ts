import type { Highlight } from '../../shared/notes/highlight'

/** About how high the closed card of a highlight is in the margin, in pixels, until it is drawn. */
export function estimateCardHeight({ note, tags }: Highlight): number {
  const noteLines = Math.ceil(note.length / 36)
  return 24 + noteLines * 21 + (tags.length > 0 ? 28 : 0)
}
