import { useEffect, useId, useRef, useState } from 'react'
import type { Tag } from '../../../shared/notes/highlight'
import { useSession } from '../../state/useSession'

/** The field in which a tag gets another name, for every highlight at once. */
export function RenameTag({
  tag,
  onEnd,
}: {
  readonly tag: Tag
  /** Called when the tag has the new name, or keeps the old one; `byKey` if a key ended it. */
  readonly onEnd: (byKey: boolean) => void
}) {
  const session = useSession()
  const [name, setName] = useState(tag.name)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const problemId = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(): boolean {
    if (name.trim() === '') {
      setProblem('A tag needs a name.')
      return false
    }
    if (session.notes.renameTag(tag, name)) return true
    setProblem(`There is already a tag named “${name.trim()}”. Choose another name.`)
    return false
  }

  return (
    <div className="tag-rename">
      <input
        ref={field}
        className="tag-rename-field"
        aria-label={`New name for ${tag.name}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
          setProblem(null)
        }}
        onBlur={() => {
          if (problem !== null || !document.hasFocus()) return
          if (finish()) onEnd(false)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape' || finish()) onEnd(true)
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
