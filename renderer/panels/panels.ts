import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'

export type Panel = NonNullable<WindowState['drawer']>

/**
 * How many panels can lie beside the page and leave it some 520 pixels, the pixels being those of
 * the page, which are fewer in a larger interface. The others lie over it as drawers.
 */
export type PanelRoom = 'none' | 'one' | 'both'

/** From which width of the window on there is room for one panel, and for both. */
export const roomFor = { one: '(min-width: 860px)', both: '(min-width: 1200px)' } as const

const settingOf = { library: 'libraryShown', notes: 'notesShown' } as const

/** How much room a window has by whether each of the two queries matches. */
export function roomBy(matches: (query: string) => boolean): PanelRoom {
  if (matches(roomFor.both)) return 'both'
  return matches(roomFor.one) ? 'one' : 'none'
}

/** Whether a panel that is shown lies beside the page; if only one can, the library does. */
export function liesBeside({ settings }: WindowState, panel: Panel, room: PanelRoom): boolean {
  if (room !== 'one') return room === 'both'
  return panel === 'library' || !settings.libraryShown
}

/** Whether a panel is to be seen: beside the page by the settings, over it as a drawer. */
export function isPanelShown(state: WindowState, panel: Panel, room: PanelRoom): boolean {
  return liesBeside(state, panel, room) ? state.settings[settingOf[panel]] : state.drawer === panel
}

/** Whether a panel is to be seen in the window as wide as it is now. */
export function isShownNow({ store }: Session, panel: Panel): boolean {
  return isPanelShown(store.get(), panel, roomNow())
}

export function togglePanel(session: Session, panel: Panel): void {
  if (isShownNow(session, panel)) hidePanel(session, panel)
  else showPanel(session, panel)
}

export function showPanel(session: Session, panel: Panel): void {
  const state = session.store.get()
  const room = roomNow()
  if (isPanelShown(state, panel, room)) return
  if (liesBeside(state, panel, room)) session.changeSettings({ [settingOf[panel]]: true })
  else openDrawer(session, panel)
}

export function hidePanel(session: Session, panel: Panel): void {
  if (liesBeside(session.store.get(), panel, roomNow()))
    session.changeSettings({ [settingOf[panel]]: false })
  else openDrawer(session, null)
}

/** Lays a panel over the page, or puts away the one that lies there. */
export function openDrawer(session: Session, drawer: Panel | null): void {
  session.store.update((state) => (state.drawer === drawer ? state : { ...state, drawer }))
}

function roomNow(): PanelRoom {
  return roomBy((query) => matchMedia(query).matches)
}
