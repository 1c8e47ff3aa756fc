import { useEffect, useRef, type RefObject } from 'react'

/** Whether what uses this is still on the window, for what comes back when it may have been closed. */
export function useIsOpen(): RefObject<boolean> {
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return isOpen
}
