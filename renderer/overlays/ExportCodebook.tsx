import { Save } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CodebookFormat } from '../../shared/codebook/codebook'
import type { CodebookExportPreview, Reply } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { sayWritten } from '../state/sayWritten'
import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import './codebook.css'
import { CodebookReport } from './CodebookReport'

const formats: readonly CodebookFormat[] = ['markdown', 'csv', 'qdc']

/** Which format to write the codebook in, what that leaves out, and where to. */
export function ExportCodebook({ onClose }: { readonly onClose: () => void }) {
  const { codebooks, messages, call } = useSession()
  const [format, setFormat] = useState<CodebookFormat>('markdown')
  const [shown, setShown] = useState<{
    readonly format: CodebookFormat
    readonly reply: Reply<CodebookExportPreview>
  } | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    let isWanted = true
    void codebooks.previewExport({ format }).then((reply) => {
      if (isWanted) setShown({ format, reply })
    })
    return () => {
      isWanted = false
    }
  }, [codebooks, format])

  const isStale = shown?.format !== format
  const preview = shown?.reply.ok ? shown.reply.value : null
  const failure =
    preview?.outcome === 'refused'
      ? preview.sentence
      : shown?.reply.ok === false
        ? shown.reply.message
        : null

  const save = async (): Promise<void> => {
    setBusy(true)
    const reply = await codebooks.save({ format })
    setBusy(false)
    if (!reply.ok) return messages.complain(reply.message)
    if (reply.value.outcome === 'cancelled') return
    const { tags, file } = reply.value
    sayWritten({ messages, call }, t('codebookDialogs.saved', { tags, file }), file)
    onClose()
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
        {/* Pending and not disabled, which would lose the focus and with it the keyboard. */}
        <Button
          look="primary"
          isDisabled={failure !== null && !isStale}
          isPending={isBusy}
          onPress={() => void save()}
        >
          <Save aria-hidden /> {t('codebookDialogs.save')}
        </Button>
      </footer>
    </Dialog>
  )
}
