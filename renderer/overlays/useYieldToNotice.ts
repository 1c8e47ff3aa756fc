import { useEffect, useEffectEvent } from 'react'
import type { TaskKind } from '../../shared/contract'
import { useWindowState } from '../state/useSession'

/** For how many milliseconds a dialog stays after its work has begun. */
const patience = 500

/**
 * Closes a dialog whose work takes long, once that is told with its way to stop it in a notice; with
 * what is over before, the dialog stays, so that what went wrong can be tried in another way.
 */
export function useYieldToNotice(isBusy: boolean, kind: TaskKind, onClose: () => void): void {
  const taskId = useWindowState(({ tasks }) => tasks.find((task) => task.kind === kind)?.id)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!isBusy || taskId === undefined) return
    const timer = setTimeout(close, patience)
    return () => clearTimeout(timer)
  }, [isBusy, taskId])
}
