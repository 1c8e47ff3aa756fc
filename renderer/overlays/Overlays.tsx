import { useSession, useWindowState } from '../state/useSession'
import { CommandPalette } from './CommandPalette'
import { RestoreDialog } from './RestoreDialog'

/** The one thing that has taken the window; the reading settings hang from their own button. */
export function Overlays() {
  const session = useSession()
  const overlay = useWindowState((state) => state.overlay)
  // What is done when it is over closes this one, and no other that has taken its place.
  const close = (): void =>
    session.store.update((state) =>
      state.overlay === overlay ? { ...state, overlay: null } : state,
    )
  switch (overlay?.kind) {
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'restore':
      return <RestoreDialog onClose={close} />
    case 'reading-settings':
    case undefined:
      return null
  }
}
