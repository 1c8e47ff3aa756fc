import type { EditorView } from 'prosemirror-view'
import { articleText, blocksIn, type TextRange } from '../../../shared/article/text'
import { rangesOnPage } from '../rangesOnPage'

const name = 'landing'

/**
 * Paints the passage that was gone to over the page without changing it, as far as it is near the
 * viewport. Whatever changes the page's elements there takes its paint away until it is painted
 * again.
 */
export function paintLanding(view: EditorView, near: TextRange, landing: TextRange): void {
  const within = {
    start: Math.max(near.start, landing.start),
    end: Math.min(near.end, landing.end),
  }
  const parts = blocksIn(articleText(view.state.doc), within)
  const ranges = parts.map(({ from, to }) => ({ start: from, end: to }))
  CSS.highlights.set(name, new Highlight(...rangesOnPage(view, within, ranges)))
}

/** Takes away what `paintLanding` painted. */
export function clearLanding(): void {
  CSS.highlights.delete(name)
}
