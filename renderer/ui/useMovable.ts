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
 * reaches. In a window of another size it stands by itself again.
 */
export function useMovable(box: RefObject<HTMLElement | null>): Movable {
  const [{ x, y }, setOffset] = useState(unmoved)
  useEffect(() => {
    const putBack = (): void => setOffset(unmoved)
    window.addEventListener('resize', putBack)
    return () => window.removeEventListener('resize', putBack)
  }, [])
  const { moveProps } = useMove({
    onMove: ({ deltaX, deltaY, pointerType }) => {
      if (!box.current) return
      const step = pointerType === 'keyboard' ? keyStep : 1
      const { left, right, top, bottom } = box.current.getBoundingClientRect()
      const by = {
        x: within(deltaX * step, -left, window.innerWidth - right),
        y: within(deltaY * step, -top, window.innerHeight - bottom),
      }
      setOffset((offset) => ({ x: offset.x + by.x, y: offset.y + by.y }))
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
