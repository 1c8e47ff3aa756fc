import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { Check } from 'lucide-react'
import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react'
import { t } from '../../../shared/language/t'
import { shortenQuote } from '../../notes/describeHighlight'
import { withIndex } from '../../panels/notes/withIndex'
import './TaggedList.css'
import type { TaggedHighlight } from './useTagged'

export interface TaggedListProps {
  readonly tagged: readonly TaggedHighlight[]
  /** Ids of highlights. */
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (highlightId: string) => void
}

/** Highlights to choose from, of which only those in view are drawn; Space and Enter choose. */
export function TaggedList({ tagged, chosen, onToggle }: TaggedListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const [at, setAt] = useState(0)
  const active = Math.min(at, tagged.length - 1)
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: tagged.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    getItemKey: useCallback((index: number) => tagged[index]!.highlight.id, [tagged]),
    overscan: 6,
    initialRect: { width: 640, height: 320 },
    rangeExtractor: useCallback((range: Range) => withIndex(range, active), [active]),
  })

  const strike = (event: KeyboardEvent): void => {
    const to = indexFor(event.key, active, tagged.length)
    if (to !== null) {
      setAt(to)
      virtualizer.scrollToIndex(to, { align: 'auto' })
    } else if (event.key === ' ' || event.key === 'Enter') {
      const item = tagged[active]
      if (item) onToggle(item.highlight.id)
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className="tagged-list"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select draws no quotes, and all of them
      role="listbox"
      aria-label={t('tagDialogs.highlights')}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
      onKeyDown={strike}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const { highlight, title } = tagged[index]!
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys and focus are the list's
            <div
              key={key}
              ref={virtualizer.measureElement}
              id={`${listId}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="option"
              aria-selected={chosen.has(highlight.id)}
              aria-posinset={index + 1}
              aria-setsize={tagged.length}
              data-index={index}
              data-active={index === active || undefined}
              className="tagged"
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setAt(index)
                onToggle(highlight.id)
              }}
            >
              <span className="checkbox-box" aria-hidden>
                <Check />
              </span>
              <span className="tagged-words">
                <span className="tagged-quote" dir="auto">
                  {shortenQuote(highlight.quote)}
                </span>
                <span className="tagged-title" dir="auto">
                  {title}
                </span>
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Where a key leads from an item of a list; null for one that does not walk. */
function indexFor(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
