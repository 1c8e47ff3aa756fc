import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { t } from '../../shared/language/t'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { useWindowState } from '../state/useSession'
import './TagChips.css'
import { TagDot } from './TagDot'
import { TagPathText } from './TagPathText'

/** Tags as words; with `onRemove` each has a button that takes it away. */
export function TagChips({
  tags,
  label = t('notes.tags'),
  onRemove,
}: {
  readonly tags: readonly Tag[]
  readonly label?: string
  readonly onRemove?: (tag: Tag) => void
}) {
  const all = useWindowState((state) => state.library.tags)
  if (tags.length === 0) return null
  return (
    <ul className="tag-chips" aria-label={label}>
      {tags.map((tag) => (
        <li
          key={tag.id}
          className="tag-chip"
          aria-label={tagTree(all).textOf(tag.id)}
          title={titleOf(tag, all)}
        >
          {tag.color !== null && <TagDot color={tag.color} />}
          <span className="tag-chip-name">
            <TagPathText tag={tag} tags={all} />
          </span>
          {onRemove && (
            <Button
              className="tag-chip-remove"
              aria-label={t('notes.removeTag', { name: tagTree(all).textOf(tag.id) })}
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

/** Where a tag stands and when it is given. */
function titleOf({ id, definition }: Tag, all: readonly Tag[]): string {
  const path = tagTree(all).textOf(id)
  return definition === '' ? path : `${path}\n\n${definition}`
}
