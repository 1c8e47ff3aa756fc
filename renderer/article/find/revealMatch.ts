import { TextSelection } from 'prosemirror-state'
import type { TextRange } from '../../../shared/article/text'
import { articleText, positionAt } from '../../../shared/article/text'
import type { MountedArticle } from '../mountArticle'
import { coordinatesAt, isFarAway, scrollToOffset } from '../places'

/** How near the edge of the page a line may be before it is moved inwards, in pixels. */
const edge = 48

/**
 * Scrolls a match into view, unless it can be seen already below `clear`, in viewport pixels; calls
 * `leave` first where it is more than a screen away.
 */
export function revealMatch(
  { view, scroller }: MountedArticle,
  match: TextRange,
  { clear, leave }: { readonly clear: number; readonly leave: () => void },
): void {
  const { bottom: lowest } = scroller.getBoundingClientRect()
  const { top, bottom } = coordinatesAt(view, match.start)
  if (isFarAway(scroller, top)) leave()
  if (top < clear + 8 || bottom > lowest - edge)
    scrollToOffset(view, scroller, match.start, { share: 0.35 })
  revealSideways({ view }, match)
}

/** Code and tables that are wider than the page scroll by themselves. */
function revealSideways({ view }: Pick<MountedArticle, 'view'>, match: TextRange): void {
  const { node } = view.domAtPos(positionAt(articleText(view.state.doc), match.start), 1)
  const from = node instanceof Element ? node : node.parentElement
  for (let at = from; at && at !== view.dom; at = at.parentElement) {
    if (at.scrollWidth <= at.clientWidth + 1) continue
    const box = at.getBoundingClientRect()
    const { left } = coordinatesAt(view, match.start)
    const right = coordinatesAt(view, match.end, -1).left
    if (left < box.left || right > box.right) at.scrollLeft += left - (box.left + box.width / 3)
  }
}

/** Selects a match and gives the article the focus; without one it only gives the focus. */
export function leaveAtMatch({ view }: MountedArticle, match: TextRange | null): void {
  if (match) {
    const text = articleText(view.state.doc)
    const from = positionAt(text, match.start)
    const to = positionAt(text, match.end)
    const start = view.domAtPos(from, 1)
    const end = view.domAtPos(to, -1)
    view.dom.focus({ preventScroll: true })
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
  } else view.dom.focus({ preventScroll: true })
}
