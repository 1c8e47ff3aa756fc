// What is laid out by its place in a long list can be no table.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { NoteRow as NoteRowFacts } from '../../../shared/catalogue/notesQuery'
import { t } from '../../../shared/language/t'
import { highlightColors, type HighlightColor } from '../../../shared/notes/highlight'
import { withIndex } from '../../panels/notes/withIndex'
import type { ListPlace } from '../../state/desk'
import { useWindowState } from '../../state/useSession'
import { GroupHeading } from './GroupHeading'
import { countItems, groupOfRow, headingIndices, indexOfRow, itemAt } from './listItems'
import { NoteRow } from './NoteRow'
import { notesGridId } from './notesGridId'
import { rowForKey } from './rowForKey'
import type { KnownList } from './useNotesList'
import { useKeptPlace } from '../useKeptPlace'
import type { RowRange } from '../useParts'
import type { Selection } from './useSelection'

/** What is done to highlights from the list; `row` is where the keyboard is. */
export interface GridActs {
  readonly open: (row: NoteRowFacts) => void
  readonly tag: (row: number) => void
  readonly recolor: (color: HighlightColor, row: number) => void
  readonly remove: (row: number) => void
  /** Back to the article, once nothing is chosen any more. */
  readonly leave: () => void
}

/**
 * The list of highlights, of which only what is in sight is drawn. Arrows walk, with Shift they
 * choose; Space chooses one, Enter opens it.
 */
export function NotesGrid({
  list,
  isStale,
  place,
  selection,
  acts,
  onSight,
  onPlace,
}: {
  readonly list: KnownList
  readonly isStale: boolean
  /** Where it stands when it is drawn first. */
  readonly place: ListPlace | null
  readonly selection: Selection
  readonly acts: GridActs
  /** Called with the rows that are in sight. */
  readonly onSight: (rows: RowRange) => void
  /** Called when the list has come to rest somewhere. */
  readonly onPlace: (place: ListPlace) => void
}) {
  const { groups, rowCount, rows } = list
  const platform = useWindowState((state) => state.platform)
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setAt] = useState(place?.at ?? 0)
  const at = Math.max(0, Math.min(wanted, rowCount - 1))
  const count = countItems(rowCount, groups)
  const activeItem = indexOfRow(groups, at)

  // Asked of every item of the list each time that some are measured.
  const headings = useMemo(() => headingIndices(groups), [groups])
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) => (headings.has(index) ? estimate.group : estimate.row),
      [headings],
    ),
    initialOffset: () => (place ? offsetOf(place, groups) : 0),
    overscan: 4,
    // The ring of the first row is not pressed against the head.
    paddingStart: 4,
    paddingEnd: 96,
    scrollPaddingStart: groups.length > 0 ? 44 : 0,
    scrollPaddingEnd: selection.ids.size > 0 ? 72 : 8,
    initialRect: { width: 640, height: 700 },
    // Where the keyboard is must be there for a screen reader.
    rangeExtractor: useCallback((range: Range) => withIndex(range, activeItem), [activeItem]),
    onChange: (_, isMoving) => {
      if (!isMoving) report()
    },
  })

  useKeptPlace(
    virtualizer,
    place && { index: indexOfRow(groups, place.row), above: place.above },
    true,
  )

  const items = virtualizer.getVirtualItems()
  const inSight = virtualizer.range
  const rowAt = (index: number): number => {
    const item = itemAt(groups, Math.min(index, count - 1))
    return item.kind === 'row' ? item.row : item.group.from
  }
  const firstRow = inSight ? rowAt(inSight.startIndex) : 0
  const lastRow = inSight ? rowAt(inSight.endIndex) : 0
  useEffect(() => onSight({ first: firstRow, last: lastRow }), [onSight, firstRow, lastRow])

  /** Tells where the list stands, and where in it the keyboard is. */
  function report(row = at): void {
    const { range, scrollOffset, measurementsCache } = virtualizer
    if (!range || count === 0) return
    const startOf = (index: number): number => measurementsCache[index]?.start ?? 0
    const offset = scrollOffset ?? 0
    const whole = range.startIndex + (startOf(range.startIndex) < offset ? 1 : 0)
    const first = rowAt(whole)
    onPlace({ row: first, above: startOf(indexOfRow(groups, first)) - offset, at: row })
  }

  const open = (row: number): void => {
    const facts = rows.get(row)
    if (!facts) return
    // The list may still be in motion.
    report(row)
    acts.open(facts)
  }

  const walkTo = (row: number, extend: boolean): void => {
    if (extend) selection.extendTo(row, at)
    setAt(row)
    virtualizer.scrollToIndex(indexOfRow(groups, row), { align: 'auto' })
  }

  /** False for a key that is none of the list's. */
  const handleKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event
    const mod = platform === 'darwin' ? event.metaKey : event.ctrlKey
    if (altKey || event.nativeEvent.isComposing) return false
    if (mod) {
      if (key.toLowerCase() !== 'a' || shiftKey) return false
      selection.all()
      return true
    }
    const perPage = Math.max(1, lastRow - firstRow - 1)
    const next = rowForKey(key, at, rowCount, perPage)
    if (next !== null) walkTo(next, shiftKey)
    else if (key === ' ') selection.toggle(at)
    else if (key === 'Enter') open(at)
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear()
    else if (shiftKey) return false
    else if (key === 'Delete' || key === 'Backspace') acts.remove(at)
    else if (key.toLowerCase() === 't') acts.tag(at)
    else if (/^[1-6]$/.test(key)) acts.recolor(highlightColors[Number(key) - 1]!, at)
    else if (key === 'Escape') acts.leave()
    else return false
    return true
  }

  const handleClick = (event: MouseEvent, row: number): void => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('a, button')) return
    if (document.getSelection()?.type === 'Range') return
    setAt(row)
    const isChoice = target.closest('.note-check') !== null || event.ctrlKey || event.metaKey
    if (event.shiftKey) selection.extendTo(row, at)
    else if (isChoice) selection.toggle(row)
    else open(row)
  }

  const headed = groupOfRow(groups, firstRow)
  return (
    // Arrows are for the whole list, which has the focus itself.
    <div
      ref={scroller}
      id={notesGridId}
      data-desk-focus
      className="desk-body notes-scroller notes-grid"
      role="grid"
      tabIndex={0}
      aria-label={t('allNotes.grid')}
      aria-multiselectable
      aria-busy={isStale}
      aria-rowcount={count}
      aria-activedescendant={rowCount > 0 ? `${notesGridId}-${at}` : undefined}
      data-choosing={selection.ids.size > 0 || undefined}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || !handleKey(event)) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onMouseDown={(event) => {
        // Ranges of rows are chosen, not of words.
        if (event.shiftKey) event.preventDefault()
      }}
    >
      {headed && inSight && inSight.startIndex > indexOfRow(groups, headed.from) - 1 && (
        <div className="notes-group-sticky" aria-hidden>
          <GroupHeading group={headed} by={list.listing.group} />
        </div>
      )}
      <div role="rowgroup" className="notes-rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const item = itemAt(groups, index)
          const isRow = item.kind === 'row'
          const facts = isRow ? rows.get(item.row) : undefined
          const isChosen = facts !== undefined && selection.ids.has(facts.highlight.id)
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are the list's
            <div
              key={key}
              ref={virtualizer.measureElement}
              id={isRow ? `${notesGridId}-${item.row}` : undefined}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={isRow ? isChosen : undefined}
              data-index={index}
              data-active={(isRow && item.row === at) || undefined}
              className="notes-item"
              style={{ transform: `translateY(${start}px)` }}
              {...(isRow && { onClick: (event: MouseEvent) => handleClick(event, item.row) })}
            >
              {isRow ? (
                <NoteRow facts={facts} by={list.listing.group} isChosen={isChosen} />
              ) : (
                <GroupHeading group={item.group} by={list.listing.group} isCell />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** About how high things are, in pixels, until they are measured. */
const estimate = { group: 44, row: 118 } as const

/** Where a list stands that begins to be drawn, before anything in it is measured. */
function offsetOf({ row, above }: ListPlace, groups: KnownList['groups']): number {
  const headings = indexOfRow(groups, row) - row
  return Math.max(0, row * estimate.row + headings * estimate.group - above)
}
