import { useCallback, useEffect, useState } from 'react'
import type { BackupFacts, Reply } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { useSession, useWindowState } from '../state/useSession'
import { ModalDialog } from '../ui/ModalDialog'
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
    <ModalDialog title={t('restore.title')} size="large" onClose={onClose}>
      {listed === null ? (
        <output className="dialog-body restore-reading">{t('restore.lookingForBackups')}</output>
      ) : !listed.ok ? (
        <div className="dialog-body">
          <RestoreFailure message={listed.message} onTryAgain={tryAgain} />
        </div>
      ) : listed.value.length === 0 ? (
        <NoBackups />
      ) : (
        <RestoreChoice backups={listed.value} onClose={onClose} />
      )}
    </ModalDialog>
  )
}

function NoBackups() {
  return (
    <div className="dialog-body restore-none">
      <p>{t('restore.none')}</p>
      <p>{t('restore.noneHint')}</p>
    </div>
  )
}
