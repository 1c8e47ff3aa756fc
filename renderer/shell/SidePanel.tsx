import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { hidePanel, isPanelShown, narrowWindow, openDrawer, type Panel } from '../panels/panels'
import { useSession, useWindowState } from '../state/useSession'
import './SidePanel.css'
import { useHasPainted } from './useHasPainted'
import { useMediaQuery } from './useMediaQuery'

export interface SidePanelProps {
  readonly panel: Panel
  readonly label: string
  readonly children: ReactNode
}

/** A panel beside the page, or over it in a narrow window, where Escape puts it away. */
export function SidePanel({ panel, label, children }: SidePanelProps) {
  const session = useSession()
  const narrow = useMediaQuery(narrowWindow)
  const isShown = useWindowState((state) => isPanelShown(state, panel, narrow))
  const element = useRef<HTMLElement>(null)
  const hasPainted = useHasPainted()
  const isDrawer = narrow && isShown

  useEffect(() => {
    if (!narrow) openDrawer(session, null)
  }, [narrow, session])

  useEffect(() => {
    // The notes may come by themselves while the reader selects in the page.
    if (!isDrawer || panel !== 'library') return
    const before = document.activeElement
    if (!element.current?.contains(before)) element.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [isDrawer, panel])

  if (!isShown) return null
  const putAway = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isDrawer) return
    event.stopPropagation()
    hidePanel(session, panel)
  }
  return (
    <>
      {isDrawer && panel === 'library' && (
        // For the mouse alone; the keyboard has Escape.
        <div className="drawer-veil" aria-hidden onClick={() => hidePanel(session, panel)} />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever within */}
      <section
        ref={element}
        className="side-panel"
        data-panel={panel}
        data-drawer={isDrawer || undefined}
        aria-label={label}
        tabIndex={-1}
        onKeyDown={putAway}
      >
        {hasPainted && children}
      </section>
    </>
  )
}
