import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import '../../ui/fields.css'
import './FindField.css'

/** A field that narrows the list under it as one types; Escape empties it. */
export function FindField({
  label,
  placeholder,
  value,
  onChange,
  startsHere = false,
}: {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether the keyboard is in it as soon as it is there. */
  readonly startsHere?: boolean
}) {
  return (
    <SearchField
      className="find-field"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where it is asked for to type in it
      autoFocus={startsHere}
      value={value}
      onChange={onChange}
    >
      <Search size={14} aria-hidden />
      <Input className="find-field-input" placeholder={placeholder} spellCheck={false} />
      <Button className="find-field-clear" aria-label={t('notesPanel.clear')}>
        <X size={13} aria-hidden />
      </Button>
    </SearchField>
  )
}
