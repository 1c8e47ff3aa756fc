import { Input, Label, TextField } from 'react-aria-components'
import { t } from '../../../shared/language/t'

/** One letter or digit, or none. */
export function KeyField({
  tagKey,
  onChange,
}: {
  readonly tagKey: string | null
  readonly onChange: (key: string | null) => void
}) {
  return (
    <TextField
      className="act-row"
      value={tagKey?.toUpperCase() ?? ''}
      // What is typed beside a key that is there takes its place.
      onChange={(typed) => onChange([...typed].at(-1)?.toLowerCase() ?? null)}
    >
      <Label>{t('tagDialogs.key')}</Label>
      <Input className="field-input act-key" spellCheck={false} placeholder="–" />
      <span className="act-hint">{t('tagDialogs.keyHint')}</span>
    </TextField>
  )
}
