import { useCallback, type RefCallback, type RefObject } from 'react'

/**
 * Makes room below a field for the list that opens there, so that it covers nothing one may want
 * next. Given to the list as its `ref`.
 */
export function useRoomForList(field: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  return useCallback(
    (list: HTMLElement | null) => {
      const element = field.current
      if (!list || !element) return
      let isPressed = false
      const watching = new AbortController()
      const watch = { signal: watching.signal, capture: true }
      document.addEventListener('pointerdown', () => (isPressed = true), watch)
      document.addEventListener('pointerup', () => (isPressed = false), watch)
      const makeRoom = (): void => {
        const { top, bottom } = element.getBoundingClientRect()
        const listed = list.getBoundingClientRect()
        const isBelow = listed.top > top
        element.style.marginBlockEnd = isBelow ? `${Math.ceil(listed.bottom - bottom)}px` : ''
      }
      const sizes = new ResizeObserver(makeRoom)
      sizes.observe(list)
      const places = new MutationObserver(makeRoom)
      places.observe(list, { attributeFilter: ['style'] })
      return () => {
        watching.abort()
        sizes.disconnect()
        places.disconnect()
        const takeBack = (): string => (element.style.marginBlockEnd = '')
        // A press that closes the list must find what it was meant for where it was.
        if (isPressed)
          window.addEventListener('pointerup', () => requestAnimationFrame(takeBack), {
            once: true,
          })
        else takeBack()
      }
    },
    [field],
  )
}
