import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { TagDraft } from '../../state/windowState'
import '../../ui/fields.css'
import { KeyField } from './KeyField'
import { TagColorField } from './TagColorField'

export interface TagFieldsProps {
  readonly draft: TagDraft
  /** The tag that is edited; null for one that is not made yet. */
  readonly tagId: string | null
  readonly onChange: (edit: Partial<TagDraft>) => void
}

/** The fields of a tag, by which two drafts can differ. */
export const draftFields = ['name', 'definition', 'color', 'bound', 'key'] as const

/** The fields in which all of a tag is written. */
export function TagFields({ draft, tagId, onChange }: TagFieldsProps) {
  return (
    <>
      <TextField
        className="act-field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is asked for to type in it
        autoFocus
        value={draft.name}
        onChange={(name) => onChange({ name })}
      >
        <Label>{t('tagDialogs.name')}</Label>
        <Input className="field-input" dir="auto" spellCheck={false} />
        <span className="act-hint">{t('tagDialogs.levelHint')}</span>
      </TextField>
      <TagColorField color={draft.color} bound={draft.bound} tagId={tagId} onChange={onChange} />
      <KeyField tagKey={draft.key} onChange={(key) => onChange({ key })} />
      <TextField
        className="act-field"
        value={draft.definition}
        onChange={(definition) => onChange({ definition })}
      >
        <Label>{t('tagDialogs.definition')}</Label>
        <TextArea
          className="field-input act-definition"
          dir="auto"
          rows={4}
          placeholder={t('tagDialogs.definitionHint')}
        />
      </TextField>
    </>
  )
}
