import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Tag } from '../../shared/notes/tag'
import './TagChips.css'

/** Tags as words; with `onRemove` each has a button that takes it away. */
export function TagChips({
  tags,
  label = 'Tags',
  onRemove,
}: {
  readonly tags: readonly Tag[]
  readonly label?: string
  readonly onRemove?: (tag: Tag) => void
}) {
  if (tags.length === 0) return null
  return (
    <ul className="tag-chips" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.id} className="tag-chip" dir="auto">
          <span className="tag-chip-name">{tag.name}</span>
          {onRemove && (
            <Button
              className="tag-chip-remove"
              aria-label={`Remove tag ${tag.name}`}
              onPress={() => onRemove(tag)}
            >
              <X size={12} aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
