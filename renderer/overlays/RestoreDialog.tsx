import { useCallback, useEffect, useState } from 'react'
import type { BackupFacts, Reply } from '../../shared/contract'
import { useSession, useWindowState } from '../state/useSession'
import { Dialog } from '../ui/Dialog'
import { RestoreChoice } from './restore/RestoreChoice'
import { RestoreFailure } from './restore/RestoreFailure'
import './RestoreDialog.css'

/** Brings the library back to how it was at an earlier moment. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const { backups } = useSession()
  const [listed, setListed] = useState<Reply<readonly BackupFacts[]> | null>(null)
  const isAway = useWindowState((state) => state.away !== null)
  const list = useCallback(() => backups.list().then(setListed), [backups])
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what goes out of reach, or comes back, is listed again
  useEffect(() => void list(), [list, isAway])
  const tryAgain = (): void => {
    setListed(null)
    void list()
  }

  return (
    <Dialog title="Restore from a backup" size="large" onClose={onClose}>
      {listed === null ? (
        <output className="dialog-body restore-reading">Looking for backups…</output>
      ) : !listed.ok ? (
        <div className="dialog-body">
          <RestoreFailure message={listed.message} onTryAgain={tryAgain} />
        </div>
      ) : listed.value.length === 0 ? (
        <NoBackups />
      ) : (
        <RestoreChoice backups={listed.value} onClose={onClose} />
      )}
    </Dialog>
  )
}

function NoBackups() {
  return (
    <div className="dialog-body restore-none">
      <p>There are no backups yet.</p>
      <p>
        The first one is made when there is an article in the library and Scholium has a moment.
        Then one is made every hour of use and kept for a day, one of each day for a week, and one
        of each week for a month.
      </p>
    </div>
  )
}
