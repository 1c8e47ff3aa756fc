import { useEffect, useRef, useState } from 'react'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import type { Focus } from '../state/windowState'
import { Button } from '../ui/Button'
import { KeyCaps } from '../ui/KeyCaps'
import './NoteEditor.css'
import { useEditingFocus } from './useEditingFocus'
import { useNoteDraft } from './useNoteDraft'

/** The note of a highlight as Markdown, saved as it is typed. */
export function NoteEditor({
  highlight,
  focus,
  onEnd,
  onSaved,
}: {
  readonly highlight: Highlight
  readonly focus: Focus
  /** Called when the writer ends by the button, Escape or Mod+Enter; everything is saved by then. */
  readonly onEnd: () => void
  /** Called once what was written is on the disk after the writer has ended. */
  readonly onSaved: () => void
}) {
  const draft = useNoteDraft(highlight)
  const [before] = useState(highlight.note)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [])
  useEditingFocus(field, focus, 'note')

  function end(): void {
    const isChanged = draft.text !== before
    void draft.flush().then((kept) => {
      if (kept && isChanged) onSaved()
    })
    onEnd()
  }

  return (
    <div className="note-writing">
      <textarea
        ref={field}
        className="note-editor"
        aria-label={t('notes.note')}
        placeholder={t('notes.writeNote')}
        dir="auto"
        rows={2}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onCompositionStart={() => draft.compose(true)}
        onCompositionEnd={() => draft.compose(false)}
        onBlur={() => void draft.flush()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const ends =
            event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          if (!ends) return
          event.preventDefault()
          event.stopPropagation()
          end()
        }}
      />
      <Button look="quiet" onPress={end}>
        {t('notes.doneWriting')}
        <KeyCaps keys="Escape" />
      </Button>
    </div>
  )
}
