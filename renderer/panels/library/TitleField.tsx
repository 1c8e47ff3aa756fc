import { useEffect, useRef } from 'react'
import '../../ui/fields.css'

export interface TitleFieldProps {
  readonly title: string
  /** Null when the title is to stay as it was. */
  readonly onDone: (title: string | null) => void
}

/** A title being written in its place: Enter or leaving the field keeps it, Escape does not. */
export function TitleField({ title, onDone }: TitleFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Once it is in its place, the field takes the focus from the row.
    const before = document.activeElement
    field.current?.select()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <input
      ref={field}
      className="field-input title-field"
      aria-label="Title"
      dir="auto"
      defaultValue={title}
      onBlur={({ currentTarget }) => onDone(currentTarget.value)}
      // The list around it must not take letters, arrows and presses for its own.
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') onDone(event.currentTarget.value)
        if (event.key === 'Escape') onDone(null)
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
    />
  )
}
