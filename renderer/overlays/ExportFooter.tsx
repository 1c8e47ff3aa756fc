import { Copy, Save } from 'lucide-react'
import type { Input } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { Button } from '../ui/Button'

/** Where Markdown is to go, at the foot of each dialog that exports it. */
export function ExportFooter({
  isBusy,
  onExport,
}: {
  readonly isBusy: boolean
  readonly onExport: (to: Input<'exportMarkdown'>['to']) => void
}) {
  return (
    <footer className="dialog-footer">
      {/* Pending and not disabled, which would lose the focus and with it the keyboard. */}
      <Button isPending={isBusy} onPress={() => onExport('clipboard')}>
        <Copy aria-hidden /> {t('exporting.copy')}
      </Button>
      <Button look="primary" isPending={isBusy} onPress={() => onExport('file')}>
        <Save aria-hidden /> {t('exporting.save')}
      </Button>
    </footer>
  )
}
