import { roomBy, roomFor, type PanelRoom } from '../panels/panels'
import { useMediaQuery } from './useMediaQuery'

/** How much room there is for panels beside the page. */
export function usePanelRoom(): PanelRoom {
  const one = useMediaQuery(roomFor.one)
  const both = useMediaQuery(roomFor.both)
  return roomBy((query) => (query === roomFor.both ? both : one))
}
