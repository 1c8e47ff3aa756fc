import { useEffect, useId, useRef, useState } from 'react'
import type { Reply, TagActDone } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import { writeTagPath } from '../../../shared/notes/tagPath'

/** The field in which a tag gets another name, for every highlight at once. */
export function RenameTag({
  tag,
  onRename,
  onEnd,
}: {
  readonly tag: Tag
  readonly onRename: (name: string) => Promise<Reply<TagActDone>>
  /** Called when the tag has the new name, or keeps the old one; `byKey` if a key ended it. */
  readonly onEnd: (byKey: boolean) => void
}) {
  const [name, setName] = useState(writeTagPath([tag.name]))
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const problemId = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  // A field that loses the focus after Enter asks a second time.
  const ending = useRef(false)

  async function finish(byKey: boolean): Promise<void> {
    if (ending.current) return
    ending.current = true
    const reply = await onRename(name)
    ending.current = false
    if (reply.ok) onEnd(byKey)
    else setProblem(reply.message)
  }

  return (
    <div className="tag-rename">
      <input
        ref={field}
        className="tag-rename-field"
        aria-label={t('tagsPanel.newName', { tag: tag.name })}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
          setProblem(null)
        }}
        onBlur={() => {
          if (problem === null && document.hasFocus()) void finish(false)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') onEnd(true)
          else void finish(true)
        }}
      />
      {problem !== null && (
        <p id={problemId} className="tag-rename-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
