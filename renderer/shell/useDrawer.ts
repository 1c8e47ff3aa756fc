import { liesBeside, type Panel } from '../panels/panels'
import { useWindowState } from '../state/useSession'
import { usePanelRoom } from './usePanelRoom'

/** The panel that lies over the page, if one does. */
export function useDrawer(): Panel | null {
  const room = usePanelRoom()
  return useWindowState((state) =>
    state.drawer !== null && !liesBeside(state, state.drawer, room) ? state.drawer : null,
  )
}
