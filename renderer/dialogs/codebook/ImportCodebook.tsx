import { FileInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CodebookPreview } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import './codebook.css'
import { CodebookReport } from './CodebookReport'
import { useIsOpen } from '../useIsOpen'

export interface ImportCodebookProps {
  readonly preview: CodebookPreview
  readonly onClose: () => void
}

/** What importing a codebook that has been opened would do. */
export function ImportCodebook({ preview: opened, onClose }: ImportCodebookProps) {
  const { codebooks, messages } = useSession()
  const revision = useWindowState((state) => state.revision)
  const [preview, setPreview] = useState(opened)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isOpen = useIsOpen()
  const { pendingId } = opened
  const { name, added, changed, same, report, replaced } = preview

  // What it would do is another once the library is.
  const [revisionThen] = useState(revision)
  useEffect(() => {
    if (revision === revisionThen || isBusy) return
    let isWanted = true
    void codebooks.previewImport(pendingId).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setPreview(reply.value)
      setFailure(reply.ok ? null : reply.message)
    })
    return () => {
      isWanted = false
    }
  }, [codebooks, pendingId, revision, revisionThen, isBusy])

  const bringIn = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    const reply = await codebooks.bringIn(pendingId)
    setBusy(false)
    if (reply.ok) onClose()
    else if (isOpen.current) setFailure(reply.message)
    // Closed meanwhile, it can say nothing any more.
    else messages.complain(reply.message)
  }

  return (
    <Dialog title={t('codebookDialogs.importTitle')} onClose={onClose}>
      <div className="dialog-body">
        <p className="codebook-name" dir="auto">
          {name}
        </p>
        <ul className="codebook-counts" aria-label={t('codebookDialogs.changes')}>
          {added > 0 && <li>{t('codebookDialogs.added', { count: added })}</li>}
          {changed > 0 && <li>{t('codebookDialogs.changed', { count: changed })}</li>}
          {same > 0 && <li>{t('codebookDialogs.same', { count: same })}</li>}
        </ul>
        <CodebookReport title={t('codebookDialogs.replaced')} report={replaced} none={null} />
        <CodebookReport title={t('codebookDialogs.notAsInFile')} report={report} none={null} />
      </div>
      <footer className="dialog-footer">
        {failure === null ? (
          <p className="codebook-purpose">{t('codebookDialogs.importPromise')}</p>
        ) : (
          <p className="codebook-purpose" role="alert">
            {failure}
          </p>
        )}
        <Button onPress={onClose}>{t(isBusy ? 'common.close' : 'common.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={added + changed === 0}
          isPending={isBusy}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else is to be filled in
          autoFocus
          onPress={() => void bringIn()}
        >
          <FileInput aria-hidden /> {t('codebookDialogs.import')}
        </Button>
      </footer>
    </Dialog>
  )
}
