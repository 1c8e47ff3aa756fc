import { Save } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CodebookFormat } from '../../shared/codebook/codebook'
import type { CodebookExportPreview, Reply } from '../../shared/contract'
import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import './codebook.css'
import { CodebookReport } from './CodebookReport'

const formats = [
  { value: 'markdown', title: 'Markdown' },
  { value: 'csv', title: 'CSV' },
  { value: 'qdc', title: 'REFI-QDA' },
] as const

const purposes: Readonly<Record<CodebookFormat, string>> = {
  markdown:
    'A document to read: the tags as a list, with their definitions. A tag that is renamed in it comes back as a new one.',
  csv: 'A table for spreadsheets, with a row for each tag. A tag that is renamed in it comes back as a new one.',
  qdc: 'What programs for qualitative analysis exchange (.qdc).',
}

/** Which format to write the codebook in, what that leaves out, and where to. */
export function ExportCodebook({ onClose }: { readonly onClose: () => void }) {
  const { codebooks, messages } = useSession()
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
    messages.say(`Saved ${tags === 1 ? 'one tag' : `${tags} tags`} to ${file}`)
    onClose()
  }

  return (
    <Dialog title="Export the codebook" onClose={onClose}>
      <div className="dialog-body">
        <Segmented label="Format" value={format} options={formats} onChange={setFormat} />
        <p className="codebook-purpose">{purposes[format]}</p>
        <div className="codebook-found" aria-live="polite" aria-busy={isStale}>
          {failure !== null && !isStale && <p>{failure}</p>}
          {preview?.outcome === 'can' && !isStale && (
            <CodebookReport
              title="What this format cannot hold"
              report={preview.report}
              none="Definitions, colours and keys are all in it."
            />
          )}
        </div>
      </div>
      <footer className="dialog-footer">
        <Button onPress={onClose}>Cancel</Button>
        {/* Pending and not disabled, which would lose the focus and with it the keyboard. */}
        <Button
          look="primary"
          isDisabled={failure !== null && !isStale}
          isPending={isBusy}
          onPress={() => void save()}
        >
          <Save aria-hidden /> Save…
        </Button>
      </footer>
    </Dialog>
  )
}
