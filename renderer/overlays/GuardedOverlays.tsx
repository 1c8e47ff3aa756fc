import type { ReactNode } from 'react'
import { t } from '../../shared/language/t'
import { DrawingBoundary } from '../shell/DrawingBoundary'
import { useSession, useWindowState } from '../state/useSession'
import { Dialogs } from '../dialogs/Dialogs'
import { Overlays } from './Overlays'

/** What lies over the page; where it cannot be drawn it is put away, and a message says so. */
export function GuardedOverlays() {
  const session = useSession()
  const overlay = useWindowState((state) => state.overlay?.kind)
  const dialog = useWindowState((state) => state.dialog?.kind)
  return (
    <>
      <Guarded key={dialog} putAway={() => session.dialogs.close()}>
        <Dialogs />
      </Guarded>
      <Guarded key={overlay} putAway={() => session.show(null)}>
        <Overlays />
      </Guarded>
    </>
  )
}

function Guarded({
  putAway,
  children,
}: {
  readonly putAway: () => void
  readonly children: ReactNode
}) {
  const { messages, call } = useSession()
  return (
    <DrawingBoundary
      part="overlay"
      room="none"
      onError={(error) => {
        putAway()
        messages.complain(t('drawing.overlayNotShown', { reason: String(error) }), {
          action: { title: t('start.showLog'), run: () => void call('showLog', {}) },
        })
      }}
    >
      {children}
    </DrawingBoundary>
  )
}
