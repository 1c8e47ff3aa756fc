import { Pencil, Trash2 } from 'lucide-react'
import { memo, useRef } from 'react'
import type { Tag } from '../../../shared/notes/tag'
import { RenameTag } from './RenameTag'

/** A tag in the list of all, with what can be done to it. */
export const TagRow = memo(function TagRow({
  tag,
  count,
  isChosen,
  isRenaming,
  onChoose,
  onRename,
  onRemove,
}: {
  readonly tag: Tag
  /** On how many highlights of the library it stands. */
  readonly count: number
  /** Whether the notes are filtered by it. */
  readonly isChosen: boolean
  readonly isRenaming: boolean
  readonly onChoose: (tag: Tag, isChosen: boolean) => void
  /** Called with null when the renaming ends. */
  readonly onRename: (tag: Tag | null) => void
  readonly onRemove: (tag: Tag) => void
}) {
  const rename = useRef<HTMLButtonElement>(null)
  return (
    <div className="tag-row" data-tag={tag.id} data-renaming={isRenaming ? '' : undefined}>
      {isRenaming && (
        <RenameTag
          tag={tag}
          onEnd={(byKey) => {
            onRename(null)
            if (byKey) rename.current?.focus()
          }}
        />
      )}
      <button
        type="button"
        className="tag-row-name"
        aria-pressed={isChosen}
        onClick={() => onChoose(tag, isChosen)}
        onKeyDown={(event) => {
          if (event.key !== 'F2') return
          event.preventDefault()
          event.stopPropagation()
          onRename(tag)
        }}
      >
        <span className="tag-row-word" dir="auto">
          {tag.name}
        </span>{' '}
        <span className="tag-row-count">{count}</span>
      </button>
      <button
        ref={rename}
        type="button"
        className="tag-row-tool"
        aria-label={`Rename tag ${tag.name}`}
        onClick={() => onRename(tag)}
      >
        <Pencil size={14} aria-hidden />
      </button>
      <button
        type="button"
        className="tag-row-tool"
        aria-label={`Delete tag ${tag.name}`}
        onClick={() => onRemove(tag)}
      >
        <Trash2 size={14} aria-hidden />
      </button>
    </div>
  )
})
