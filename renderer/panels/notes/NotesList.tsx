import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import { headingPathAt, type Heading } from '../../../shared/article/headings'
import { t } from '../../../shared/language/t'
import type { Highlight } from '../../../shared/notes/highlight'
import { HighlightCard } from '../../notes/HighlightCard'
import { useSession, useWindowState } from '../../state/useSession'
import { focusPage } from '../focusPage'
import { withIndex } from './withIndex'

/** Highlights in reading order, of which only those in view are drawn. */
export function NotesList({
  highlights,
  headings,
}: {
  readonly highlights: readonly Highlight[]
  readonly headings: readonly Heading[]
}) {
  const session = useSession()
  const focus = useWindowState((state) => state.focus)
  const scroller = useRef<HTMLDivElement>(null)
  const focusedAt = highlights.findIndex(({ id }) => id === focus?.highlightId)
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: highlights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(highlights[index]!),
    getItemKey: useCallback((index: number) => highlights[index]!.id, [highlights]),
    overscan: 3,
    // Until the list is measured, as much is drawn as may be in view.
    initialRect: { width: 320, height: 640 },
    // The one in focus stays wherever the list is scrolled: a note may be typed in it.
    rangeExtractor: useCallback((range: Range) => withIndex(range, focusedAt), [focusedAt]),
  })

  const focusedSize = virtualizer.measurementsCache[focusedAt]?.size
  const followed = useRef<typeof focus>(null)
  useEffect(() => {
    if (!focus || focusedAt < 0) return
    const card = scroller.current?.querySelector<HTMLElement>(
      `[data-highlight="${CSS.escape(focus.highlightId)}"]`,
    )
    const isNew = followed.current !== focus
    followed.current = focus
    // A card that grows while it is worked in is brought into view again, any other is not.
    if (isNew || card?.contains(document.activeElement))
      virtualizer.scrollToIndex(focusedAt, { align: 'auto' })
    const current = document.activeElement
    if (isNew && scroller.current?.contains(current) && current?.matches('.highlight-card'))
      card?.focus({ preventScroll: true })
  }, [virtualizer, focus, focusedAt, focusedSize])

  function handleKey(event: KeyboardEvent): void {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches('.highlight-card')) return
    const at = highlights.findIndex(({ id }) => id === target.dataset['highlight'])
    const next = highlights[nextIndex(event.key, at, highlights.length)]
    if (next) session.focus({ highlightId: next.id, editing: null, reveal: true })
    else if (event.key === 'Escape' && session.store.get().drawer === null) focusPage()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The headings over a card, where they are others than over the card before it. */
  function newHeadings(index: number): string {
    const [path, before] = [highlights[index], highlights[index - 1]].map(
      (highlight) => highlight && headingPathAt(headings, highlight.start).join(' › '),
    )
    return path === undefined || path === before ? '' : path
  }

  return (
    <div ref={scroller} className="notes-scroller">
      {/* Arrow keys step from card to card; each card can have the focus itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        aria-label={t('notesPanel.highlights')}
        className="notes-list"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={handleKey}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            aria-setsize={highlights.length}
            aria-posinset={index + 1}
            data-index={index}
            className="notes-item"
            style={{ transform: `translateY(${start}px)` }}
          >
            <HighlightCard
              highlight={highlights[index]!}
              place="panel"
              headings={newHeadings(index)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** About how high a card is, in pixels, until it is measured. */
function estimateHeight({ quote, note, tags }: Highlight): number {
  const quoteLines = Math.min(4, Math.ceil(quote.length / 38))
  const noteLines = Math.ceil(note.length / 40)
  return 48 + quoteLines * 23 + noteLines * 21 + (tags.length > 0 ? 28 : 0)
}

/** Where an arrow key leads from a card; -1 for any other key. */
function nextIndex(key: string, at: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return -1
}
