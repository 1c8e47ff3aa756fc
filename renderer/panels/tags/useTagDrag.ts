import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'

/** A tag that is being dragged by the mouse. */
export interface TagDrag {
  readonly tagId: string
  /** Where the pointer is in the window, in pixels. */
  readonly x: number
  readonly y: number
  readonly over: DropPlace
}

/** The id of the tag under the pointer, null for the top level, undefined where nothing can be dropped. */
type DropPlace = string | null | undefined

/** Pixels that the pointer must go before a press becomes a drag. */
const threshold = 5
/** Pixels from an end of the list in which it scrolls, and how far it does at most in a frame. */
const edge = 32
const fastest = 14
/** Milliseconds over a closed tag after which it opens. */
const openingDelay = 600

export interface TagDragOptions {
  /** The list that scrolls while the pointer is near one of its ends. */
  readonly scroller: () => HTMLElement | null
  /** Called when a tag has been hovered over for a while. */
  readonly onHover: (tagId: string) => void
  readonly onDrop: (tagId: string, parent: string | null) => void
}

/**
 * Dragging rows with `data-tag` onto others, or onto what has `data-top-level`; Escape cancels. By
 * pointer events and not the browser's own dragging, which ends when the row is scrolled out of
 * sight and is that of files from outside.
 */
export function useTagDrag(options: TagDragOptions): {
  readonly drag: TagDrag | null
  readonly press: (event: ReactPointerEvent, tagId: string) => void
} {
  const [drag, setDrag] = useState<TagDrag | null>(null)
  const cancel = useRef<(() => void) | null>(null)
  useEffect(() => () => cancel.current?.(), [])
  return {
    drag,
    press: (event, tagId) => {
      // A finger scrolls.
      if (event.button !== 0 || event.pointerType === 'touch') return
      cancel.current = followDrag(event, tagId, options, setDrag)
    },
  }
}

/** Follows the pointer from a press until it is let go; returns what ends that before. */
function followDrag(
  from: { readonly clientX: number; readonly clientY: number },
  tagId: string,
  { scroller, onHover, onDrop }: TagDragOptions,
  show: (drag: TagDrag | null) => void,
): () => void {
  let drag: TagDrag | null = null
  let frame = 0
  let hovering: ReturnType<typeof setTimeout> | undefined

  function moveTo(x: number, y: number): void {
    const over = placeAt(x, y)
    if (over !== drag?.over) {
      clearTimeout(hovering)
      if (over) hovering = setTimeout(() => onHover(over), openingDelay)
    }
    drag = { tagId, x, y, over }
    show(drag)
  }

  function scroll(): void {
    frame = requestAnimationFrame(scroll)
    const list = scroller()
    if (!drag || !list) return
    const by = scrollingAt(drag, list.getBoundingClientRect())
    const { scrollTop } = list
    if (by !== 0) list.scrollTop += by
    if (list.scrollTop !== scrollTop) moveTo(drag.x, drag.y)
  }

  function move({ clientX, clientY }: PointerEvent): void {
    const isFar = Math.hypot(clientX - from.clientX, clientY - from.clientY) >= threshold
    if (!drag && !isFar) return
    if (!drag) {
      document.documentElement.dataset['dragging'] = 'tag'
      frame = requestAnimationFrame(scroll)
    }
    moveTo(clientX, clientY)
  }

  function end(): void {
    cancelAnimationFrame(frame)
    clearTimeout(hovering)
    delete document.documentElement.dataset['dragging']
    listeners.abort()
    if (drag) show(null)
    drag = null
  }

  function drop(): void {
    const dropped = drag
    end()
    if (!dropped) return
    passOverClick()
    if (dropped.over !== undefined && dropped.over !== tagId) onDrop(tagId, dropped.over)
  }

  function strike(event: KeyboardEvent): void {
    if (!drag || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end()
    // The button is still down.
    window.addEventListener('pointerup', passOverClick, { once: true })
  }

  const listeners = new AbortController()
  const { signal } = listeners
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', drop, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('blur', end, { signal })
  window.addEventListener('keydown', strike, { signal, capture: true })
  return end
}

/** Whoever lets go over the row that he dragged has not pressed it. */
function passOverClick(): void {
  window.addEventListener('click', stopPropagation, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', stopPropagation, { capture: true }))
}

function stopPropagation(event: Event): void {
  event.stopPropagation()
}

function placeAt(x: number, y: number): DropPlace {
  const element = document.elementFromPoint(x, y)
  if (element?.closest('[data-top-level]')) return null
  return element?.closest<HTMLElement>('[data-tag]')?.dataset['tag']
}

function scrollingAt({ x, y }: TagDrag, { left, right, top, bottom }: DOMRect): number {
  if (x < left || x > right) return 0
  const above = top + edge - y
  const below = y - (bottom - edge)
  if (above > 0 && above < 2 * edge) return -Math.ceil((fastest * Math.min(above, edge)) / edge)
  if (below > 0 && below < 2 * edge) return Math.ceil((fastest * Math.min(below, edge)) / edge)
  return 0
}
