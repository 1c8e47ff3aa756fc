import type { EditorView } from 'prosemirror-view'
import { sideAt } from './caretSide'
import { scrollSideways } from './wideBlocks'

/** Scrolls the page, and a wide table or code block in it, as far as it takes to see the caret. */
export function keepCaretInSight(view: EditorView, scroller: HTMLElement): void {
  const { focusNode, focusOffset } = document.getSelection() ?? {}
  if (!focusNode || focusOffset === undefined || !view.dom.contains(focusNode)) return
  const position = view.posAtDOM(focusNode, focusOffset)
  const { side } = sideAt(view, position)
  scrollSideways(view, position, side)
  // A section that was never on the screen has an estimated height until it is measured, and
  // scrolling to it makes it measured: a second look is right.
  for (let look = 0; look < 2; look++) {
    const { top, bottom } = view.coordsAtPos(position, side)
    const box = scroller.getBoundingClientRect()
    const room = Math.min(96, box.height / 4)
    if (top < box.top + room) scroller.scrollTop -= box.top + room - top
    else if (bottom > box.bottom - room) scroller.scrollTop += bottom - (box.bottom - room)
    else return
  }
}
