import { Copy, Save } from 'lucide-react'
import type { Input } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { Button } from '../../ui/Button'

/** Where Markdown is to go, at the foot of each dialog that exports it; Enter saves it. */
export function ExportFooter({
  onExport,
}: {
  readonly onExport: (to: Input<'exportMarkdown'>['to']) => void
}) {
  return (
    <footer className="dialog-footer">
      <Button onPress={() => onExport('clipboard')}>
        <Copy aria-hidden /> {t('exporting.copy')}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- most want nothing else than what is chosen */}
      <Button look="primary" autoFocus onPress={() => onExport('file')}>
        <Save aria-hidden /> {t('exporting.save')}
      </Button>
    </footer>
  )
}
