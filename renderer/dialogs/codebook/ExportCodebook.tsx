import { Save } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CodebookFormat } from '../../../shared/codebook/codebook'
import type { CodebookExportPreview, Reply } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { exportCodebook } from '../../commands/exportCodebook'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Segmented } from '../../ui/Segmented'
import './codebook.css'
import { CodebookReport } from './CodebookReport'

const formats: readonly CodebookFormat[] = ['markdown', 'csv', 'qdc']

/** Which format to write the codebook in, what that leaves out, and where to. */
export function ExportCodebook({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { codebooks } = session
  const revision = useWindowState((state) => state.revision)
  const [format, setFormat] = useState<CodebookFormat>('markdown')
  const [shown, setShown] = useState<{
    readonly format: CodebookFormat
    readonly reply: Reply<CodebookExportPreview>
  } | null>(null)

  useEffect(() => {
    let isWanted = true
    void codebooks.previewExport({ format }).then((reply) => {
      if (isWanted) setShown({ format, reply })
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is left out changes with the library
  }, [codebooks, format, revision])

  const isStale = shown?.format !== format
  const preview = shown?.reply.ok ? shown.reply.value : null
  const failure =
    preview?.outcome === 'refused'
      ? preview.sentence
      : shown?.reply.ok === false
        ? shown.reply.message
        : null

  // What takes long goes on as a notice.
  const save = (): void => {
    onClose()
    void exportCodebook(session, { format })
  }

  return (
    <Dialog title={t('codebookDialogs.exportTitle')} onClose={onClose}>
      <div className="dialog-body">
        <Segmented
          label={t('codebookDialogs.format')}
          value={format}
          options={formats.map((value) => ({
            value,
            title: t('codebookDialogs.formatName', { format: value }),
          }))}
          onChange={setFormat}
        />
        <p className="codebook-purpose">{t('codebookDialogs.formatPurpose', { format })}</p>
        <div className="codebook-found" aria-live="polite" aria-busy={isStale}>
          {failure !== null && !isStale && <p>{failure}</p>}
          {preview?.outcome === 'can' && !isStale && (
            <CodebookReport
              title={t('codebookDialogs.leftOut')}
              report={preview.report}
              none={t('codebookDialogs.complete')}
            />
          )}
        </div>
      </div>
      <footer className="dialog-footer">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={failure !== null && !isStale}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- most want nothing else than what is chosen
          autoFocus
          onPress={save}
        >
          <Save aria-hidden /> {t('codebookDialogs.save')}
        </Button>
      </footer>
    </Dialog>
  )
}
