import { useEffect, useState, type RefObject } from 'react'
import { useSession, useWindowState } from '../state/useSession'

/** The narrowest page, in pixels, on which notes can stand beside the text. */
const narrowest = 860

/**
 * Whether notes stand beside the text. Where they do not, because the page is narrow or the notes
 * panel is there, the panel takes their place: it opens when a note is wanted.
 */
export function useMarginFits(page: RefObject<HTMLElement | null>): boolean {
  const session = useSession()
  const [wide, setWide] = useState(true)
  const notesShown = useWindowState((state) => state.settings.notesShown)
  const focused = useWindowState((state) => state.focus !== null)

  useEffect(() => {
    if (!page.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= narrowest)
    })
    observer.observe(page.current)
    return () => observer.disconnect()
  }, [page])

  useEffect(() => {
    if (focused && !wide && !notesShown) session.changeSettings({ notesShown: true })
  }, [focused, wide, notesShown, session])

  return wide && !notesShown
}
