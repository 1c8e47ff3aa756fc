import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import '../../notes/TagChips.css'

/** A button that says what is asked for, opens what it is chosen by, and can let it go again. */
export function FilterPopover({
  label,
  title,
  isOn,
  onClear,
  children,
}: {
  readonly label: string
  /** What is asked for; the label where nothing is. */
  readonly title: ReactNode
  readonly isOn: boolean
  readonly onClear: () => void
  readonly children: (close: () => void) => ReactNode
}) {
  return (
    <span className="notes-filter" data-on={isOn || undefined}>
      <DialogTrigger>
        <Button className="filter-toggle">
          <span className="visually-hidden">
            {isOn && <>{t('allNotes.filterBefore', { filter: label })} </>}
          </span>
          <span className="notes-filter-title">{isOn ? title : label}</span>
          <ChevronDown size={13} aria-hidden />
        </Button>
        <Popover className="tag-popover" placement="bottom start" offset={4}>
          <Dialog aria-label={label} className="notes-filter-dialog">
            {({ close }) => children(close)}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isOn && (
        <Button
          className="tag-chip-remove"
          aria-label={t('allNotes.filterAny', { filter: label })}
          onPress={onClear}
        >
          <X size={12} aria-hidden />
        </Button>
      )}
    </span>
  )
}
