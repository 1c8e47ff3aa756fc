import type { EditorView } from 'prosemirror-view'
import { articleText, blocksIn, offsetAt } from '../../shared/article/text'
import type { Line } from '../state/standing'
import { coordinatesAt } from './places'

/** Lines are looked for so many pixels apart, and no farther than a few of these below the top. */
const stride = 8
const strides = 24

/** The first line of text that is in sight as a whole; null where there is none near the top. */
export function firstLine(view: EditorView, scroller: Element): Line | null {
  const { top: edge } = scroller.getBoundingClientRect()
  const { left, width, bottom: end } = view.dom.getBoundingClientRect()
  let y = Math.max(edge, view.dom.getBoundingClientRect().top) + 1
  for (let look = 0; look < strides && y < end; look++) {
    const found = view.posAtCoords({ left: left + width / 2, top: y })
    if (!found) y += stride
    else {
      const offset = offsetAt(articleText(view.state.doc), found.pos)
      const { top, bottom } = coordinatesAt(view, offset)
      // The letters of a line can reach a little over its edges.
      if (top >= edge - 1) return { offset: lineStart(view, offset, top), top: top - edge }
      y = Math.max(y + stride, bottom + 1)
    }
  }
  return null
}

/** Where the line begins that `offset` is in; `top` is that of its letters, in viewport pixels. */
function lineStart(view: EditorView, offset: number, top: number): number {
  const [part] = blocksIn(articleText(view.state.doc), { start: offset, end: offset + 1 })
  let low = part?.block.start ?? offset
  let high = offset
  // The lines of a block follow one another, whatever its script.
  while (low < high) {
    const middle = (low + high) >> 1
    const rect = coordinatesAt(view, middle)
    if ((rect.top + rect.bottom) / 2 > top) high = middle
    else low = middle + 1
  }
  return low
}
