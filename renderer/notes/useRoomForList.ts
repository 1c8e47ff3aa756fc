import { useCallback, type RefCallback, type RefObject } from 'react'

/**
 * Makes room below a field for the list that opens there, so that it covers nothing one may want
 * next. Given to the list as its `ref`.
 */
export function useRoomForList(field: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  return useCallback((list: HTMLElement | null) => makeRoom(field, list), [field])
}

/** Returns the function that takes the room back. */
function makeRoom(
  { current: field }: RefObject<HTMLElement | null>,
  list: HTMLElement | null,
): (() => void) | undefined {
  if (!list || !field) return undefined
  let isPressed = false
  const watching = new AbortController()
  const watch = { signal: watching.signal, capture: true }
  document.addEventListener('pointerdown', () => (isPressed = true), watch)
  for (const kind of releases) document.addEventListener(kind, () => (isPressed = false), watch)
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
    watching.abort()
    sizes.disconnect()
    places.disconnect()
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
