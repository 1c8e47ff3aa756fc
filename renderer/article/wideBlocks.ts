import type { EditorView } from 'prosemirror-view'

/** How far from the sides of a wide block a place is kept, in pixels. */
const aside = 24

/** The table or code block around a position, which scrolls sideways; null where there is none. */
function wideBlockAt(view: EditorView, position: number): HTMLElement | null {
  const { node } = view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  const wide = element?.closest<HTMLElement>('.table-scroll, pre')
  return wide && view.dom.contains(wide) ? wide : null
}

/** Scrolls a wide table or code block sideways as far as it takes to see a position in it. */
export function scrollSideways(view: EditorView, position: number, side: 1 | -1 = 1): void {
  const wide = wideBlockAt(view, position)
  if (!wide) return
  const { left } = view.coordsAtPos(position, side)
  const box = wide.getBoundingClientRect()
  if (left < box.left + aside) wide.scrollLeft -= box.left + aside - left
  if (left > box.right - aside) wide.scrollLeft += left - (box.right - aside)
}

/** Whether a position, which is at `left` pixels of the window, is scrolled out of a wide block. */
export function isScrolledAway(view: EditorView, position: number, left: number): boolean {
  const box = wideBlockAt(view, position)?.getBoundingClientRect()
  return box !== undefined && (left < box.left - 1 || left > box.right + 1)
}
