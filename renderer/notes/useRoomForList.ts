import { useCallback, useLayoutEffect, type RefCallback, type RefObject } from 'react'

/**
 * Makes room below a field for the list that opens there, so that it covers nothing one may want
 * next. The room stays for as long as the list is wanted, though scrolling closes it for a moment:
 * the card would shrink and grow, and be scrolled for it each time. Given to the list as its `ref`.
 */
export function useRoomForList(
  field: RefObject<HTMLElement | null>,
  isWanted: boolean,
): RefCallback<HTMLElement> {
  useLayoutEffect(() => (isWanted ? keepRoom(field) : undefined), [field, isWanted])
  return useCallback((list: HTMLElement | null) => makeRoom(field, list), [field])
}

/** Has the room be as high as the list reaches; returns the function that ends it. */
function makeRoom(
  { current: field }: RefObject<HTMLElement | null>,
  list: HTMLElement | null,
): (() => void) | undefined {
  if (!list || !field) return undefined
  const follow = (): void => {
    const { top, bottom } = field.getBoundingClientRect()
    const listed = list.getBoundingClientRect()
    const isBelow = listed.top > top
    field.style.marginBlockEnd = isBelow ? `${Math.ceil(listed.bottom - bottom)}px` : ''
  }
  const sizes = new ResizeObserver(follow)
  sizes.observe(list)
  const places = new MutationObserver(follow)
  places.observe(list, { attributeFilter: ['style'] })
  return () => {
    sizes.disconnect()
    places.disconnect()
  }
}

/** Returns the function that takes the room back. */
function keepRoom({ current: field }: RefObject<HTMLElement | null>): (() => void) | undefined {
  if (!field) return undefined
  let isPressed = false
  const watching = new AbortController()
  const watch = { signal: watching.signal, capture: true }
  document.addEventListener('pointerdown', () => (isPressed = true), watch)
  for (const kind of releases) document.addEventListener(kind, () => (isPressed = false), watch)
  return () => {
    watching.abort()
    // A press that closes the list must find what it was meant for where it was.
    if (!isPressed) return takeBack(field)
    const released = new AbortController()
    const release = (): void => {
      released.abort()
      requestAnimationFrame(() => takeBack(field))
    }
    for (const kind of releases) window.addEventListener(kind, release, { signal: released.signal })
  }
}

/** How a press ends; it is cancelled where it becomes a drag, or scrolls by touch. */
const releases = ['pointerup', 'pointercancel'] as const

function takeBack(field: HTMLElement): void {
  field.style.marginBlockEnd = ''
}
