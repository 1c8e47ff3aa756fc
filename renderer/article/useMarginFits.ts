import { useEffect, useState, type RefObject } from 'react'
import { isPanelShown, isShownNow, showPanel } from '../panels/panels'
import { usePanelRoom } from '../shell/usePanelRoom'
import { findAnchor } from '../../shared/notes/anchor'
import { useSession, useWindowState } from '../state/useSession'
import { focusedHighlight } from '../state/windowState'

/** The narrowest page, in pixels, on which notes can stand beside the text. */
const narrowestPage = 920

/** What of it is not the text, and how long a line of that must be left, by the size of its letters. */
const besideText = 376
const narrowestLine = 16

/**
 * Whether notes stand beside the text. Where they do not, because the page is narrow or the notes
 * panel is there, the panel takes their place: it opens when a note is wanted.
 */
export function useMarginFits(page: RefObject<HTMLElement | null>): boolean {
  const session = useSession()
  const [width, setWidth] = useState(Infinity)
  const fontSize = useWindowState((state) => state.settings.fontSize)
  const isWide = width >= Math.max(narrowestPage, besideText + fontSize * narrowestLine)
  const room = usePanelRoom()
  const hasPanel = useWindowState((state) => isPanelShown(state, 'notes', room))
  const needsPanel = useWindowState((state) => {
    const highlight = focusedHighlight(state)
    // The caret only passes: what lies over the text for each would be in its way.
    if (!highlight || state.focus?.by === 'caret') return null
    // What has no place in the text has none beside it either.
    const isOrphan = !state.article || findAnchor(state.article.text.text, highlight) === null
    return isWide && !isOrphan ? null : state.focus
  })

  useEffect(() => {
    if (!page.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width)
    })
    observer.observe(page.current)
    return () => observer.disconnect()
  }, [page])

  useEffect(() => {
    // Going to the same highlight again opens it again.
    // Once the panel is there it follows the reader by itself.
    if (needsPanel === null || isShownNow(session, 'notes')) return
    if (!needsPanel.byHistory || needsPanel.editing !== null)
      session.store.update((state) => ({ ...state, notesTab: 'notes' }))
    showPanel(session, 'notes')
  }, [needsPanel, session])

  return isWide && !hasPanel
}
