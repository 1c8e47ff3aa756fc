import type { EditorView } from 'prosemirror-view'
import { articleText, offsetAt, positionAt, type TextRange } from '../../shared/article/text'
import type { Box } from './placeBar'
import { highlightsKey } from './highlightsPlugin'
import { drawAt } from './sectionsPlugin'
import { showSectionsInSight } from './sectionsInSight'

/** Where a text offset is on the page: the top and bottom of its line, in viewport pixels. */
export function coordinatesAt(
  view: EditorView,
  offset: number,
  side: 1 | -1 = 1,
): { readonly top: number; readonly bottom: number; readonly left: number } {
  const position = positionAt(articleText(view.state.doc), offset)
  drawAt(view, position)
  return view.coordsAtPos(position, side)
}

/** The offset of the first text at or below the top of the scroller; 0 at the top of the page. */
export function firstVisibleOffset(view: EditorView, scroller: Element): number {
  if (scroller.scrollTop < 8) return 0
  const box = scroller.getBoundingClientRect()
  const page = view.dom.getBoundingClientRect()
  const found = view.posAtCoords({ left: page.left + page.width / 2, top: box.top + 72 })
  return found ? offsetAt(articleText(view.state.doc), found.pos) : 0
}

/** Whether what stands at a height in viewport pixels is more than a screen away. */
export function isFarAway({ clientHeight }: Element, top: number): boolean {
  return Math.abs(top - clientHeight / 2) > clientHeight
}

/**
 * Brings a text offset to a share of the scroller's height, 0 being its top, unless `ifHidden` is
 * set and it can be seen already.
 */
export function scrollToOffset(
  view: EditorView,
  scroller: Element,
  offset: number,
  { share, ifHidden = false }: { readonly share: number; readonly ifHidden?: boolean },
): void {
  const box = scroller.getBoundingClientRect()
  // What comes into sight has another height than was thought, and so moves the place.
  for (let look = 0; look < 5; look++) {
    const { top, bottom } = coordinatesAt(view, offset)
    if (ifHidden && look === 0 && top > box.top + 48 && bottom < box.bottom - 48) return
    const distance = top - (box.top + box.height * share)
    if (Math.abs(distance) < 2) return
    scroller.scrollTop += distance
    showSectionsInSight(view, scroller, 0)
  }
}

/**
 * The lines that a range of the text takes on the page near the viewport, in viewport pixels; what
 * is scrolled out of a wide table has none.
 */
export function linesOf(view: EditorView, whole: TextRange): readonly Box[] {
  const text = articleText(view.state.doc)
  const near = highlightsKey.getState(view.state)?.near ?? whole
  const start = Math.max(whole.start, near.start)
  const end = Math.min(whole.end, near.end)
  if (start >= end) return []
  const page = view.dom.getBoundingClientRect()
  const [first, last] = [positionAt(text, start), positionAt(text, end)]
  drawAt(view, first)
  drawAt(view, last)
  const from = view.domAtPos(first, 1)
  const to = view.domAtPos(last, -1)
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const lines: Box[] = []
  for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
    if (width === 0 || height === 0 || right < page.left || left > page.right) continue
    const last = lines.at(-1)
    if (last && top < (last.top + last.bottom) / 2 && bottom > (last.top + last.bottom) / 2)
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      }
    else lines.push({ left, top, right, bottom })
  }
  return lines
}
