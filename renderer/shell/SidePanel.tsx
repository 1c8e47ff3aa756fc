import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { hidePanel, isPanelShown, liesBeside, openDrawer, type Panel } from '../panels/panels'
import { useSession, useWindowState } from '../state/useSession'
import './SidePanel.css'
import { useHasPainted } from './useHasPainted'
import { usePanelRoom } from './usePanelRoom'

export interface SidePanelProps {
  readonly panel: Panel
  readonly label: string
  readonly children: ReactNode
}

/** A panel beside the page, or over it where there is no room, where Escape puts it away. */
export function SidePanel({ panel, label, children }: SidePanelProps) {
  const session = useSession()
  const room = usePanelRoom()
  const isShown = useWindowState((state) => isPanelShown(state, panel, room))
  const isBeside = useWindowState((state) => liesBeside(state, panel, room))
  const element = useRef<HTMLElement>(null)
  const hasPainted = useHasPainted()
  const isDrawer = isShown && !isBeside

  useEffect(() => {
    if (isBeside && session.store.get().drawer === panel) openDrawer(session, null)
  }, [isBeside, panel, session])

  useEffect(() => {
    // The notes may come by themselves while the reader selects in the page.
    if (!isDrawer || panel !== 'library') return
    const before = document.activeElement
    if (!element.current?.contains(before)) element.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [isDrawer, panel])

  useEffect(() => {
    // For the same reason what is pressed in the page is done there as well.
    if (!isDrawer || panel !== 'notes') return
    const putAway = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element)) return
      if (target.closest('.centre, .side-panel:not([data-drawer])')) hidePanel(session, panel)
    }
    document.addEventListener('pointerdown', putAway)
    return () => document.removeEventListener('pointerdown', putAway)
  }, [isDrawer, panel, session])

  if (!isShown) return null
  const putAway = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isDrawer) return
    event.stopPropagation()
    hidePanel(session, panel)
  }
  return (
    <>
      {isDrawer && (
        // For the mouse alone; the keyboard has Escape.
        <div
          className="drawer-veil"
          data-over={panel}
          aria-hidden
          onClick={() => hidePanel(session, panel)}
        />
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
