import { useCallback, useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { focusPage } from '../panels/focusPage'

/** The keyboard in a part of the window that it is lent to for a moment. */
export interface BorrowedFocus {
  readonly isThere: boolean
  /** Puts it back to where it came from; nothing where it is elsewhere. */
  readonly giveBack: () => void
  /** For the part itself. */
  readonly onBlur: (event: FocusEvent) => void
}

export function useBorrowedFocus(part: RefObject<HTMLElement | null>): BorrowedFocus {
  const cameFrom = useRef<EventTarget | null>(null)
  const [isThere, setThere] = useState(false)

  useEffect(() => {
    // Also what is taken from the window with the focus in it has lost it.
    const look = ({ target, relatedTarget }: globalThis.FocusEvent): void => {
      const isHere = isWithin(part, target)
      if (isHere && !isWithin(part, relatedTarget)) cameFrom.current = relatedTarget
      setThere(isHere)
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [part])

  const giveBack = useCallback((): void => {
    if (!isWithin(part, document.activeElement)) return
    const { current } = cameFrom
    if (current instanceof HTMLElement && current.isConnected)
      current.focus({ preventScroll: true })
    else focusPage()
  }, [part])

  return {
    isThere,
    giveBack,
    onBlur: ({ relatedTarget }) => setThere(isWithin(part, relatedTarget)),
  }
}

function isWithin(part: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  return target instanceof Node && part.current?.contains(target) === true
}
