import { useEffect, type RefObject } from 'react'

/**
 * Keeps as much room at the end of whatever is read as messages have covered of it at most. It is
 * not taken back: the reader may be at that end, and nothing must move when a message goes.
 */
export function useRoomForNotices(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = section.current
    if (!element) return
    let most = 0
    const observer = new ResizeObserver(() => {
      if (!element.querySelector('.notice')) return
      const { top } = element.getBoundingClientRect()
      const covered = innerHeight - top - parseFloat(getComputedStyle(element).paddingBlockStart)
      if (covered <= most) return
      most = covered
      document.documentElement.style.setProperty('--messages-room', `${Math.ceil(covered)}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [section])
}
