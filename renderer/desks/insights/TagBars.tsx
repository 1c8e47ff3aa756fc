import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { isInk, type Tag } from '../../../shared/notes/tag'
import { TagDot } from '../../notes/TagDot'
import { TagPathText } from '../../notes/TagPathText'
import './TagBars.css'
import { useWalk } from './useWalk'

/** A tag, its path as it is typed, and on how many highlights it stands. */
export interface TagFrequency {
  readonly tag: Tag
  readonly path: string
  readonly count: number
}

/** A bar for each tag, in its colour, which opens its notes. */
export function TagBars({
  bars,
  tags,
  onOpen,
}: {
  /** The most frequent first. */
  readonly bars: readonly TagFrequency[]
  readonly tags: readonly Tag[]
  readonly onOpen: (tag: Tag) => void
}) {
  const walk = useWalk(1)
  const most = Math.max(1, bars[0]?.count ?? 0)
  return (
    <div
      {...walk}
      className="tag-bars"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('insights.frequencyTitle')}
    >
      {bars.map(({ tag, path, count }) => (
        <button
          key={tag.id}
          type="button"
          className="tag-bar-row"
          tabIndex={-1}
          title={path}
          aria-label={t('insights.tagCount', { tag: path, count })}
          onClick={() => onOpen(tag)}
        >
          <span className="tag-bar-name">
            <TagDot color={tag.color} />
            <TagPathText tag={tag} tags={tags} />
          </span>
          <span className="tag-bar-track">
            <span className="tag-bar" style={styleOf(tag, count / most)} />
            <span className="tag-bar-count">{formatNumber(count)}</span>
          </span>
        </button>
      ))}
    </div>
  )
}

function styleOf({ color }: Tag, share: number): Readonly<Record<string, string>> {
  const shown = color === null ? 'var(--accent)' : color
  return {
    '--bar-color': isInk(color) ? `var(--highlight-${color}-ink)` : shown,
    '--share': String(share),
  }
}
