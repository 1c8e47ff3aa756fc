import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { articleText, offsetAt, type TextRange } from '../../shared/article/text'
import { highlightsKey } from './highlightsPlugin'
import {
  firstBelow,
  forgetSectionsBeyond,
  heightsAround,
  lastAbove,
  showSectionsInSight,
} from './sectionsInSight'

/** Keeps account of what lies near the viewport. */
export interface NearViewport {
  /** Looks now; `screens` is how far around, in heights of the viewport. */
  readonly look: (screens: number) => void
  readonly stop: () => void
}

const around = 1
/**
 * Farther than this is what is left to the browser again. Laid out by it a section has another height
 * than before: were it dropped where it is taken in, the one would lead to the other for ever.
 */
const farAway = 2
/** How far the page scrolls until it is looked at anew, in heights of the viewport. */
const step = 0.4

/** Draws what lies within a screen of the viewport, and tells which part of the text that is. */
export function watchNearViewport(
  view: EditorView,
  scroller: Element,
  tell: (near: TextRange) => void,
): NearViewport {
  let lookedAt = Number.NaN

  function look(screens: number): void {
    const sections = showSectionsInSight(view, scroller, screens)
    if (screens >= around) forgetSectionsBeyond(view, scroller, farAway)
    lookedAt = scroller.scrollTop
    const { first, last } = sections
    const { top, bottom } = heightsAround(scroller, screens)
    const { doc } = view.state
    const { children } = view.dom
    const firstBlock = firstBelow(children[first]!.children, top)
    const lastBlock = lastAbove(children[last]!.children, bottom)
    const text = articleText(doc)
    tell({
      start: offsetAt(text, blockPosition(doc, first, firstBlock) + 1),
      end: offsetAt(text, blockPosition(doc, last, lastBlock + 1) - 1),
    })
  }

  const follow = (): void => {
    const moved = Math.abs(scroller.scrollTop - lookedAt)
    if (!(moved < scroller.clientHeight * step)) look(around)
  }
  // The first frame shows what is in sight; what is around it follows in the next.
  let frame = 0
  const sizes = new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(() => look(around))
    else look(around)
  })
  sizes.observe(view.dom)
  sizes.observe(scroller)
  scroller.addEventListener('scroll', follow, { passive: true })

  return {
    look,
    stop: () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scroller.removeEventListener('scroll', follow)
    },
  }
}

/** Whether an offset of the text is so near that it can be placed without laying out more. */
export function isNearViewport(view: EditorView, offset: number): boolean {
  const near = highlightsKey.getState(view.state)?.near
  return near !== undefined && offset >= near.start && offset <= near.end
}

/** Where the so many-th block of a section begins, or the section ends if it has no more. */
function blockPosition(doc: Node, section: number, block: number): number {
  let position = 1
  for (let index = 0; index < section; index++) position += doc.child(index).nodeSize
  for (let index = 0; index < block; index++) position += doc.child(section).child(index).nodeSize
  return position
}
