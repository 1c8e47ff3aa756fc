import { articleText, positionAt } from '../../../shared/article/text'
import { compareHighlights, type Highlight } from '../../../shared/notes/highlight'
import { runsRightToLeft } from '../blockDirection'
import { highlightsTouching } from '../highlightIndex'
import { highlightsKey } from '../highlightsPlugin'
import type { MountedArticle } from '../mountArticle'
import { coordinatesAt } from '../places'

/** A line in which highlights begin that have a note or a card. */
export interface NotedLine {
  /** In reading order; at least one. */
  readonly highlights: readonly Highlight[]
  /** How far its middle stands below the top of the page's text, in pixels. */
  readonly middle: number
  /** Of the text in which they begin, for its lines begin at that side. */
  readonly direction: 'ltr' | 'rtl'
}

/** Half of what a line is high at least, in pixels. */
const nearby = 8

/** The lines near the viewport in which noted highlights begin, from the top. */
export function lookForNotes({ view }: MountedArticle): readonly NotedLine[] {
  const plugin = highlightsKey.getState(view.state)
  const text = view.dom.closest('.page-text')
  if (!plugin || !text) return []
  const { index, near } = plugin
  const { doc } = view.state
  const { top: origin } = text.getBoundingClientRect()
  const places = highlightsTouching(index, near)
    .filter((highlight) => highlight.start >= near.start && hasNote(highlight))
    .map((highlight): NotedLine => {
      const { top, bottom } = coordinatesAt(view, highlight.start)
      const { parent, parentOffset } = doc.resolve(positionAt(articleText(doc), highlight.start))
      return {
        highlights: [highlight],
        middle: (top + bottom) / 2 - origin,
        direction: runsRightToLeft(parent, parentOffset) ? 'rtl' : 'ltr',
      }
    })
  return inLines(places)
}

/** What begins in the same line and at the same side, as one. */
function inLines(places: readonly NotedLine[]): readonly NotedLine[] {
  const lines: NotedLine[] = []
  for (const place of places.toSorted((a, b) => a.middle - b.middle)) {
    const { highlights, middle, direction } = place
    const at = lines.findLastIndex((line) => line.direction === direction)
    const line = lines[at]
    if (line && middle - line.middle < nearby)
      lines[at] = {
        ...line,
        highlights: [...line.highlights, ...highlights].toSorted(compareHighlights),
      }
    else lines.push(place)
  }
  return lines
}

function hasNote({ note, card }: Highlight): boolean {
  return note.trim() !== '' || card !== null
}
