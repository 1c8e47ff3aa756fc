import { t } from '../../shared/language/t'
import { DrawingBoundary } from '../shell/DrawingBoundary'
import { useSession, useWindowState } from '../state/useSession'
import { Overlays } from './Overlays'

/** What lies over the page; where it cannot be drawn it is put away, and a message says so. */
export function GuardedOverlays() {
  const session = useSession()
  const kind = useWindowState((state) => state.overlay?.kind)
  return (
    <DrawingBoundary
      key={kind}
      part="overlay"
      room="none"
      onError={(error) => {
        session.show(null)
        session.messages.complain(t('drawing.overlayNotShown', { reason: String(error) }), {
          action: { title: t('start.showLog'), run: () => void session.call('showLog', {}) },
        })
      }}
    >
      <Overlays />
    </DrawingBoundary>
  )
}
