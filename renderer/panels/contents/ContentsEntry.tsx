import { Highlighter } from 'lucide-react'
import type { CSSProperties, Ref } from 'react'
import type { OutlineEntry } from '../../../shared/article/outline'
import { language } from '../../../shared/language/language'
import { t } from '../../../shared/language/t'
import { asHidden } from '../../ui/insideTags'
import { tRich } from '../../ui/tRich'
import { contentsTreeId } from './contentsTreeId'

/** No heading is moved in farther, for its words need the room. */
const deepest = 6

export interface ContentsEntryProps {
  readonly ref: Ref<HTMLDivElement>
  readonly index: number
  readonly entry: OutlineEntry
  /** How many there are under the heading and its parts. */
  readonly highlights: number
  /** Whether the reader is under it. */
  readonly isCurrent: boolean
  /** Whether the keyboard is at it. */
  readonly isActive: boolean
  /** Pixels from the top of the tree. */
  readonly top: number
  readonly onPress: () => void
}

/** A heading in the contents. */
export function ContentsEntry(props: ContentsEntryProps) {
  const { ref, index, entry, highlights, isCurrent, isActive, top, onPress } = props
  const { title, depth, position, siblings } = entry
  const style: CSSProperties & Record<`--${string}`, number> = {
    transform: `translateY(${top}px)`,
    '--depth': Math.min(depth, deepest) - 1,
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys and focus are the tree's
    <div
      ref={ref}
      id={`${contentsTreeId}-${index}`}
      role="treeitem"
      aria-level={depth}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isActive}
      aria-current={isCurrent ? 'location' : undefined}
      data-index={index}
      className="contents-entry"
      style={style}
      onClick={onPress}
    >
      <span className="contents-title" title={title.length > 60 ? title : undefined}>
        {title === '' ? <i lang={language().locale}>{t('contents.withoutWords')}</i> : title}
      </span>
      {highlights > 0 && (
        <span className="contents-count" lang={language().locale}>
          <Highlighter aria-hidden />
          {tRich('common.highlightsCounted', {
            count: highlights,
            hidden: asHidden,
          })}
        </span>
      )}
    </div>
  )
}
