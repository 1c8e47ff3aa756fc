import { useEffect, useRef, type KeyboardEvent } from 'react'
import { t } from '../../../shared/language/t'
import { takesKey } from '../../commands/focusedField'
import '../../ui/fields.css'
import { focusPage } from '../focusPage'

export interface TitleFieldProps {
  readonly title: string
  readonly onDone: (title: string) => void
}

/** A title being written in its place: Enter or leaving the field keeps it, Escape does not. */
export function TitleField({ title, onDone }: TitleFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  /** Leaving the field is what ends it; outside the list it is for the page. */
  const leave = (): void => {
    const row = field.current?.closest<HTMLElement>('[role="row"]')
    if (row) row.focus()
    else focusPage()
  }
  return (
    <input
      ref={field}
      className="field-input title-field"
      aria-label={t('library.title')}
      dir="auto"
      defaultValue={title}
      onBlur={({ currentTarget }) => onDone(currentTarget.value)}
      // The list around it must not take letters, arrows and presses for its own.
      onKeyDown={(event) => {
        if (!isForWindow(event)) event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') event.currentTarget.value = title
        if (event.key === 'Enter' || event.key === 'Escape') leave()
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
    />
  )
}

/** Whether a key is one of the commands that go on while a title is written. */
function isForWindow({ ctrlKey, metaKey, key, target }: KeyboardEvent): boolean {
  // By Mod+A the list around the field would choose all that is in it.
  if (ctrlKey || metaKey) return key.length === 1 && key.toLowerCase() !== 'a'
  return !takesKey(target, key)
}
