import { useEffect, useLayoutEffect, type RefObject } from 'react'
import type { MountedArticle } from './mountArticle'

/** A place on the page in viewport pixels. */
export interface Placement {
  readonly left: number
  readonly top: number
  readonly height?: number
}

/**
 * Keeps an element that lies over the page where `locate` finds its place, so that it scrolls with
 * the text; hidden while there is none. `locate` is asked again whenever the page may have moved,
 * and must be the same function for the same question.
 */
export function usePlaced(
  element: RefObject<HTMLElement | null>,
  { view, scroller, onUpdate }: MountedArticle,
  locate: (element: HTMLElement) => Placement | null,
): void {
  useLayoutEffect(() => {
    if (element.current) place(element.current, scroller, locate(element.current))
  }, [element, scroller, locate])
  useEffect(() => {
    const follow = (): void => {
      if (element.current) place(element.current, scroller, locate(element.current))
    }
    const observer = new ResizeObserver(follow)
    observer.observe(view.dom)
    // A panel beside the page, the notes in the margin and the title above move the text without
    // changing its size.
    observer.observe(scroller)
    for (const around of scroller.querySelectorAll('.page-sheet, .page-text'))
      observer.observe(around)
    // A wide table scrolls by itself; the event does not bubble.
    view.dom.addEventListener('scroll', follow, { capture: true, passive: true })
    const stop = onUpdate(follow)
    return () => {
      observer.disconnect()
      view.dom.removeEventListener('scroll', follow, { capture: true })
      stop()
    }
  }, [element, view, scroller, onUpdate, locate])
}

function place(element: HTMLElement, scroller: HTMLElement, found: Placement | null): void {
  element.style.visibility = found ? 'visible' : 'hidden'
  if (!found) return
  const box = scroller.getBoundingClientRect()
  element.style.left = `${found.left - box.left + scroller.scrollLeft}px`
  element.style.top = `${found.top - box.top + scroller.scrollTop}px`
  if (found.height !== undefined) element.style.height = `${found.height}px`
}
