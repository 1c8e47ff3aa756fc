import { useEffect, useState, type DOMAttributes, type RefObject } from 'react'
import { useMove } from 'react-aria'

/** Where something was moved to, and what its handle listens to for that. */
export interface Movable {
  /** In pixels from where it stands by itself, as the CSS property of that name. */
  readonly translate: string
  readonly moving: DOMAttributes<Element>
}

interface Offset {
  readonly x: number
  readonly y: number
}

const unmoved: Offset = { x: 0, y: 0 }

/**
 * Moves a box by a handle in it, with the pointer or with the arrow keys, as far as the window
 * reaches. What comes to hang over an edge of it is brought back.
 */
export function useMovable(box: RefObject<HTMLElement | null>): Movable {
  const [{ x, y }, setOffset] = useState(unmoved)
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Whatever puts it over an edge: the window, a panel that comes, what it holds.
    const observer = new IntersectionObserver(
      () => setOffset((offset) => added(offset, backInside(element))),
      { threshold: [0.5, 0.9, 0.99, 1] },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  const { moveProps } = useMove({
    onMove: ({ deltaX, deltaY, pointerType }) => {
      if (!box.current) return
      const step = pointerType === 'keyboard' ? keyStep : 1
      const { left, right, top, bottom } = box.current.getBoundingClientRect()
      const by = {
        x: within(deltaX * step, -left, window.innerWidth - right),
        y: within(deltaY * step, -top, window.innerHeight - bottom),
      }
      setOffset((offset) => added(offset, by))
    },
  })
  return { translate: `${x}px ${y}px`, moving: moveProps }
}

/** How far a press of an arrow key moves, in pixels. */
const keyStep = 24

/** What is already beyond an edge is not moved further beyond it. */
function within(by: number, least: number, most: number): number {
  return Math.max(Math.min(by, Math.max(most, 0)), Math.min(least, 0))
}

/** How far what was moved has to go to be within the window again. */
function backInside(element: HTMLElement): Offset {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: back(left, right, window.innerWidth), y: back(top, bottom, window.innerHeight) }
}

/** The beginning is brought inside before the end. */
function back(start: number, end: number, size: number): number {
  return start < 0 ? -start : -Math.min(Math.max(end - size, 0), start)
}

function added(offset: Offset, by: Offset): Offset {
  return by.x === 0 && by.y === 0 ? offset : { x: offset.x + by.x, y: offset.y + by.y }
}
