import { useEffect, useState } from 'react'
import type { HistoryPage } from '../../../shared/contract'
import { useSession, useWindowState } from '../../state/useSession'

/** The history as it is once everything is saved; null before it has been read. */
export function useHistoryPage(limit: number): HistoryPage | null {
  const session = useSession()
  const last = useWindowState((state) => state.history.last)
  const isSaving = useWindowState((state) => state.unsaved > 0)
  const [page, setPage] = useState<HistoryPage | null>(null)
  useEffect(() => {
    if (isSaving) return
    let isWanted = true
    void session.call('history', { limit }).then((reply) => {
      if (reply && isWanted) setPage(reply.value)
    })
    return () => {
      isWanted = false
    }
    // What was done last is no part of the call; a new one is why it is made again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [session, limit, last, isSaving])
  return page
}
