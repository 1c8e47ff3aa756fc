import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'

/** An item of a list that is drawn in part, and how many pixels are above it in sight. */
interface KeptPlace {
  readonly index: number
  readonly above: number
}

/**
 * Puts a list exactly where it stood, once what is in sight there is drawn and measured: until then
 * it stands where it was estimated to. Afterwards the reader alone moves it.
 */
export function useKeptPlace<Scroller extends Element>(
  virtualizer: Virtualizer<Scroller, Element>,
  place: KeptPlace | null,
  isDrawn: boolean,
): void {
  const wanted = useRef(place)
  useEffect(() => {
    if (!isDrawn || !wanted.current) return
    const { index, above } = wanted.current
    wanted.current = null
    let frame = requestAnimationFrame(() => {
      // The first frame measures, what that moves is laid out for the second.
      frame = requestAnimationFrame(() => {
        const item = virtualizer.measurementsCache[index]
        if (item) virtualizer.scrollToOffset(item.start - above)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [virtualizer, isDrawn])
}
