import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { articleText, offsetAt, type TextRange } from '../../shared/article/text'

/** What lies near the viewport. */
export interface Near {
  /** Sections by their index. */
  readonly sections: readonly number[]
  /** The text of those of their blocks that are near. */
  readonly text: TextRange
}

/** Keeps account of what lies near the viewport. */
export interface NearViewport {
  /** Looks now; `screens` is how far around, in heights of the viewport. */
  readonly look: (screens: number) => void
  readonly stop: () => void
}

const around = 1
/** How far the page scrolls until it is looked at anew, in heights of the viewport. */
const step = 0.4

/** Tells what lies within a screen of the viewport whenever that may have changed. */
export function watchNearViewport(
  view: EditorView,
  scroller: Element,
  tell: (near: Near) => void,
): NearViewport {
  let lookedAt = Number.NaN

  function look(screens: number): void {
    const box = scroller.getBoundingClientRect()
    const top = box.top - box.height * screens
    const bottom = box.bottom + box.height * screens
    const sections = view.dom.children
    const first = firstBelow(sections, top)
    const last = lastAbove(sections, bottom)
    lookedAt = scroller.scrollTop
    const firstBlock = firstBelow(sections[first]!.children, top)
    // Of a section that is not drawn yet all blocks are near.
    const lastBlock = isDrawn(sections[last]!)
      ? lastAbove(sections[last]!.children, bottom)
      : view.state.doc.child(last).childCount - 1
    const text = articleText(view.state.doc)
    tell({
      sections: Array.from({ length: last - first + 1 }, (_, index) => first + index),
      text: {
        start: offsetAt(text, blockPosition(view.state.doc, first, firstBlock) + 1),
        end: offsetAt(text, blockPosition(view.state.doc, last, lastBlock + 1) - 1),
      },
    })
  }

  const follow = (): void => {
    const height = scroller.clientHeight
    if (Math.abs(scroller.scrollTop - lookedAt) < height * step) return
    look(around)
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

function isDrawn(section: Element): boolean {
  return section.childElementCount > 0
}

/** Where the so many-th block of a section begins, or the section ends if it has no more. */
function blockPosition(doc: Node, section: number, block: number): number {
  let position = 1
  for (let index = 0; index < section; index++) position += doc.child(index).nodeSize
  for (let index = 0; index < block; index++) position += doc.child(section).child(index).nodeSize
  return position
}

/** The first of some elements that reaches below a height; they stand one under another. */
function firstBelow(elements: HTMLCollection, height: number): number {
  const above = countUntil(elements, ({ bottom }) => bottom > height)
  return Math.max(0, Math.min(above, elements.length - 1))
}

/** The last of some elements that begins above a height, or the first of all. */
function lastAbove(elements: HTMLCollection, height: number): number {
  return Math.max(0, countUntil(elements, ({ top }) => top >= height) - 1)
}

/** How many elements there are before the first whose box is so, as are all after it. */
function countUntil(elements: HTMLCollection, isSo: (box: DOMRect) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(elements[middle]!.getBoundingClientRect())) high = middle
    else low = middle + 1
  }
  return low
}
