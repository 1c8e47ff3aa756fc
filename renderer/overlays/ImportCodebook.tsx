import { FileInput } from 'lucide-react'
import { useState } from 'react'
import type { CodebookPreview } from '../../shared/contract'
import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import './codebook.css'
import { CodebookReport } from './CodebookReport'

export interface ImportCodebookProps {
  readonly preview: CodebookPreview
  readonly onClose: () => void
}

/** What importing a codebook that has been opened would do. */
export function ImportCodebook({ preview, onClose }: ImportCodebookProps) {
  const { codebooks } = useSession()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { pendingId, name, added, changed, same, report, replaced } = preview

  const bringIn = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    const reply = await codebooks.bringIn(pendingId)
    setBusy(false)
    if (reply.ok) onClose()
    else setFailure(reply.message)
  }

  return (
    <Dialog title="Import a codebook" onClose={onClose}>
      <div className="dialog-body">
        <p className="codebook-name" dir="auto">
          {name}
        </p>
        <ul className="codebook-counts" aria-label="What would change">
          {added > 0 && <li>{countOf(added)} added</li>}
          {changed > 0 && <li>{countOf(changed)} changed</li>}
          {same > 0 && <li>{countOf(same)} there already, as in the codebook</li>}
        </ul>
        <CodebookReport title="What is replaced here" report={replaced} none={null} />
        <CodebookReport title="What is not as in the file" report={report} none={null} />
      </div>
      <footer className="dialog-footer">
        {failure === null ? (
          <p className="codebook-purpose">Nothing is deleted, and this can be undone.</p>
        ) : (
          <p className="codebook-purpose" role="alert">
            {failure}
          </p>
        )}
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="primary"
          isDisabled={added + changed === 0}
          isPending={isBusy}
          onPress={() => void bringIn()}
        >
          <FileInput aria-hidden /> Import
        </Button>
      </footer>
    </Dialog>
  )
}

function countOf(tags: number): string {
  return tags === 1 ? 'One tag is' : `${tags.toLocaleString('en')} tags are`
}
