import { useLayoutEffect, useState } from 'react'
import type { MountedArticle } from '../mountArticle'

/** Whether what is so wide, in pixels, would lie over the text at the end of the page's lines. */
export function useLiesOverText({ view, scroller }: MountedArticle, width: number): boolean {
  const [liesOver, setLiesOver] = useState(false)
  useLayoutEffect(() => {
    const text = view.dom.closest('.page-text')!
    const look = (): void => {
      const end = scroller.getBoundingClientRect().left + scroller.clientWidth
      setLiesOver(text.getBoundingClientRect().right > end - width)
    }
    look()
    const observer = new ResizeObserver(look)
    // The notes in the margin move the text without changing its size.
    for (const element of [scroller, text, text.parentElement!]) observer.observe(element)
    return () => observer.disconnect()
  }, [view, scroller, width])
  return liesOver
}
