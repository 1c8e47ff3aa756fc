import { useEffect, useRef } from 'react'
import { t } from '../../../shared/language/t'
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
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') event.currentTarget.value = title
        if (event.key === 'Enter' || event.key === 'Escape') leave()
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
    />
  )
}
