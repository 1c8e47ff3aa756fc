import { useState } from 'react'
import type { Input } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { exportMarkdown } from '../../commands/exportMarkdown'
import { useSession } from '../../state/useSession'
import { Dialog } from '../../ui/Dialog'
import { Arrangement } from './Arrangement'
import './ExportDialog.css'
import { ExportFooter } from './ExportFooter'

type Order = Input<'exportMarkdown'>

/** Asks how highlights that were chosen are to be exported, and where to. */
export function ExportNotes({
  highlightIds,
  tagId,
  onClose,
}: {
  readonly highlightIds: readonly string[]
  readonly tagId: string | null
  readonly onClose: () => void
}) {
  const session = useSession()
  const [groupBy, setGroupBy] = useState<Order['groupBy']>('article')

  const run = (to: Order['to']): void => {
    onClose()
    void exportMarkdown(session, { articleIds: null, groupBy, tagId, highlightIds, to })
  }

  return (
    <Dialog
      title={t('exporting.titleOfHighlights', { count: highlightIds.length })}
      onClose={onClose}
    >
      <div className="dialog-body">
        <Arrangement groupBy={groupBy} onChange={setGroupBy} />
      </div>
      <ExportFooter onExport={run} />
    </Dialog>
  )
}
