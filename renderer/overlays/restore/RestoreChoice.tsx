import { History } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { BackupFacts } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { isNothing } from '../../../shared/notes/restorePreview'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { MomentList } from './MomentList'
import { PreviewPane } from './PreviewPane'
import { RestoreFailure } from './RestoreFailure'
import { usePreview } from './usePreview'
import { wordsForMoments } from './wordsForMoments'

export interface RestoreChoiceProps {
  /** At least one. */
  readonly backups: readonly BackupFacts[]
  readonly onClose: () => void
}

/** The moments on one side, what going back to the chosen one would do on the other. */
export function RestoreChoice({ backups, onClose }: RestoreChoiceProps) {
  const session = useSession()
  const [made, setMade] = useState(backups[0]!.made)
  const [words] = useState(() =>
    wordsForMoments(
      backups.map((backup) => backup.made),
      new Date(),
    ),
  )
  const [keepNew, setKeepNew] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { shown, readAgain } = usePreview(made, keepNew)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const isBeyondStopping = useWindowState(({ tasks }) =>
    tasks.some(({ kind, canStop }) => kind === 'restore' && !canStop),
  )
  const isStale = shown?.order.made !== made || shown.order.keepNew !== keepNew
  const preview = shown?.reply.ok ? shown.reply.value : null
  const canRestore = preview !== null && !isStale && !isNothing(preview)

  const restore = async (): Promise<void> => {
    const { signal } = (running.current = new AbortController())
    setBusy(true)
    setFailure(null)
    const reply = await session.backups.restore({ made, keepNew }, signal)
    // Closed meanwhile, the dialog can say nothing any more.
    if (signal.aborted) {
      if (!reply.ok && reply.code !== 'cancelled') session.messages.complain(reply.message)
      return
    }
    setBusy(false)
    if (reply.ok) onClose()
    else setFailure(reply.message)
  }

  return (
    <>
      <div className="dialog-body restore">
        <MomentList
          backups={backups}
          words={words}
          made={made}
          onChoose={isBusy ? () => {} : setMade}
        />
        <section className="restore-preview" aria-label={t('restore.changes')} aria-busy={isStale}>
          <h3>{t('restore.backTo', { moment: words.get(made)! })}</h3>
          <Checkbox isSelected={keepNew} isDisabled={isBusy} onChange={setKeepNew}>
            {t('restore.keepNew')}
          </Checkbox>
          <div className="restore-found" data-stale={isStale || undefined}>
            {shown && preview && <PreviewPane preview={preview} keepNew={shown.order.keepNew} />}
            {shown?.reply.ok === false && !isStale && (
              <RestoreFailure message={shown.reply.message} onTryAgain={readAgain} />
            )}
          </div>
          {isStale && <p className="restore-reading">{t('restore.reading')}</p>}
        </section>
      </div>
      <footer className="dialog-footer restore-footer">
        {failure === null ? (
          <p className="restore-promise">
            {isBusy
              ? t(isBeyondStopping ? 'tasks.restoring' : 'restore.backingUp')
              : t('restore.promise')}
          </p>
        ) : (
          <p className="restore-promise" role="alert">
            {failure}
          </p>
        )}
        <Button onPress={onClose}>{t(isBeyondStopping ? 'common.close' : 'common.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={!canRestore}
          isPending={isBusy}
          onPress={() => void restore()}
        >
          <History aria-hidden /> {t('restore.restore')}
        </Button>
      </footer>
    </>
  )
}
