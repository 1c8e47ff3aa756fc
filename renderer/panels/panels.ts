import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'

export type Panel = NonNullable<WindowState['drawer']>

/** Below this width of the window, panels lie over the page instead of narrowing it. */
export const narrowWindow = '(max-width: 999px)'

const settingOf = { library: 'libraryShown', notes: 'notesShown' } as const

function isNarrow(): boolean {
  return matchMedia(narrowWindow).matches
}

/** Whether a panel is to be seen: beside the page by the settings, over it as a drawer. */
export function isPanelShown(state: WindowState, panel: Panel, narrow: boolean): boolean {
  return narrow ? state.drawer === panel : state.settings[settingOf[panel]]
}

export function togglePanel(session: Session, panel: Panel): void {
  const isShown = isPanelShown(session.store.get(), panel, isNarrow())
  if (isShown) hidePanel(session, panel)
  else showPanel(session, panel)
}

export function showPanel(session: Session, panel: Panel): void {
  if (isPanelShown(session.store.get(), panel, isNarrow())) return
  if (isNarrow()) openDrawer(session, panel)
  else session.changeSettings({ [settingOf[panel]]: true })
}

export function hidePanel(session: Session, panel: Panel): void {
  if (isNarrow()) openDrawer(session, null)
  else session.changeSettings({ [settingOf[panel]]: false })
}

/** Lays a panel over the page, or puts away the one that lies there. */
export function openDrawer(session: Session, drawer: Panel | null): void {
  session.store.update((state) => (state.drawer === drawer ? state : { ...state, drawer }))
}
