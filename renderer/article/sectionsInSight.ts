import type { EditorView } from 'prosemirror-view'
import { countWhile } from '../../shared/countWhile'
import { drawSections } from './sectionsPlugin'

/** Sections by their index, the last one included. */
export interface Sections {
  readonly first: number
  readonly last: number
}

/**
 * Draws the sections within so many screens of the viewport and has them laid out, so that each has
 * its true height at once and not some frames later; tells which they are. Being drawn they may
 * reach further than was thought, and the next time others are in sight.
 */
export function showSectionsInSight(
  view: EditorView,
  scroller: Element,
  screens: number,
): Sections {
  const elements = view.dom.children
  const sections = sectionsWithin(view, scroller, screens)
  const drawing = drawSections(view.state, indicesOf(sections))
  if (drawing) view.dispatch(drawing)
  for (const index of indicesOf(sections)) {
    elements[index]!.classList.add(inSight)
    shownIn(view).add(elements[index]!)
  }
  return sections
}

/** Leaves the layout of all sections that are farther than so many screens to the browser again. */
export function forgetSectionsBeyond(view: EditorView, scroller: Element, screens: number): void {
  const { children } = view.dom
  const sections = sectionsWithin(view, scroller, screens)
  const kept = new Set(indicesOf(sections).map((index) => children[index]))
  const shown = shownIn(view)
  for (const section of shown) {
    if (kept.has(section)) continue
    section.classList.remove(inSight)
    shown.delete(section)
  }
}

function sectionsWithin(view: EditorView, scroller: Element, screens: number): Sections {
  const { top, bottom } = heightsAround(scroller, screens)
  const { children } = view.dom
  return { first: firstBelow(children, top), last: lastAbove(children, bottom) }
}

const inSight = 'section-in-sight'

/** Of each view the elements that have the class: looking for them would go through all there are. */
const shownSections = new WeakMap<EditorView, Set<Element>>()

function shownIn(view: EditorView): Set<Element> {
  const shown = shownSections.get(view) ?? new Set<Element>()
  shownSections.set(view, shown)
  return shown
}

function indicesOf({ first, last }: Sections): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The viewport with so many screens around it, in pixels of the window. */
export function heightsAround(
  scroller: Element,
  screens: number,
): { readonly top: number; readonly bottom: number } {
  const { top, bottom, height } = scroller.getBoundingClientRect()
  return { top: top - height * screens, bottom: bottom + height * screens }
}

/** The first of some elements that reaches below a height; they stand one under another. */
export function firstBelow(elements: HTMLCollection, height: number): number {
  const above = countWhile(elements.length, (index) => boxOf(elements, index).bottom <= height)
  return Math.max(0, Math.min(above, elements.length - 1))
}

/** The last of some elements that begins above a height, or the first of all. */
export function lastAbove(elements: HTMLCollection, height: number): number {
  return Math.max(
    0,
    countWhile(elements.length, (index) => boxOf(elements, index).top < height) - 1,
  )
}

function boxOf(elements: HTMLCollection, index: number): DOMRect {
  return elements[index]!.getBoundingClientRect()
}
