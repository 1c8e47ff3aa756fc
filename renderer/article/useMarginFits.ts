import { useEffect, useState, type RefObject } from 'react'
import { isPanelShown, narrowWindow, showPanel } from '../panels/panels'
import { useMediaQuery } from '../shell/useMediaQuery'
import { useSession, useWindowState } from '../state/useSession'

/** The narrowest page, in pixels, on which notes can stand beside the text. */
const narrowestPage = 860

/**
 * Whether notes stand beside the text. Where they do not, because the page is narrow or the notes
 * panel is there, the panel takes their place: it opens when a note is wanted.
 */
export function useMarginFits(page: RefObject<HTMLElement | null>): boolean {
  const session = useSession()
  const [isWide, setWide] = useState(true)
  const isNarrowWindow = useMediaQuery(narrowWindow)
  const hasPanel = useWindowState((state) => isPanelShown(state, 'notes', isNarrowWindow))
  const focused = useWindowState((state) => state.focus?.highlightId)

  useEffect(() => {
    if (!page.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= narrowestPage)
    })
    observer.observe(page.current)
    return () => observer.disconnect()
  }, [page])

  useEffect(() => {
    if (focused !== undefined && !isWide) showPanel(session, 'notes')
  }, [focused, isWide, session])

  return isWide && !hasPanel
}
