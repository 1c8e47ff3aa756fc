import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { t } from '../../../shared/language/t'
import { useAnswer } from '../../state/useAnswer'
import { useSession } from '../../state/useSession'
import { AskFailure } from '../../ui/AskFailure'
import { Waiting } from '../../ui/Waiting'
import { focusPage } from '../focusPage'
import { withIndex } from '../notes/withIndex'
import { historyPanelId } from './historyPanelId'
import './HistoryPanel.css'
import { HistoryStepRow } from './HistoryStepRow'
import { listHistory, tabStop } from './listHistory'

/**
 * How many steps are read at first. Each time the end of the list comes in sight it is twice as
 * many as before, so that however far back the reader goes, no more is read again than is new.
 */
const atFirst = 200

/** Everything that was done to the library, in words; a press goes back to any of it. */
export function HistoryPanel() {
  const session = useSession()
  const [limit, setLimit] = useState(atFirst)
  const { value: page, failure, isAsking, retry } = useAnswer('history', { limit })
  const rows = useMemo(() => (page ? listHistory(page, new Date()) : []), [page])
  const [chosen, setChosen] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const stop = tabStop(rows, chosen)

  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? 32 : 44),
    getItemKey: useCallback((index: number) => rows[index]!.id, [rows]),
    overscan: 8,
    initialRect: { width: 320, height: 640 },
    rangeExtractor: useCallback((range: Range) => withIndex(range, stop), [stop]),
    onChange: ({ range }) => {
      const isAtEnd = range !== null && range.endIndex > rows.length - 20
      if (isAtEnd && page?.more && page.done.length >= limit) setLimit(2 * limit)
    },
  })

  const goTo = useCallback(
    (id: string) => {
      setChosen(id)
      void session.changes.goTo(id === 'beginning' ? null : id)
    },
    [session],
  )

  const focusRow = useCallback((id: string | undefined) => {
    if (id === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus()
  }, [])

  // Asked for by key, the panel has the focus before its steps are read.
  const stopId = rows[stop]?.id
  useEffect(() => {
    if (document.activeElement === list.current) focusRow(stopId)
  }, [stopId, focusRow])

  function walk(event: KeyboardEvent): void {
    const { drawer, desk } = session.store.get()
    // A desk is left by that key, and a drawer put away.
    if (event.key === 'Escape' && drawer === null && desk === null) {
      event.preventDefault()
      focusPage()
      return
    }
    const kinds = rows.map(({ kind }) => kind)
    const at = nextStop(event.key, stop, kinds)
    const row = at === null ? undefined : rows[at]
    if (at === null || !row) return
    event.preventDefault()
    event.stopPropagation()
    setChosen(row.id)
    virtualizer.scrollToIndex(at)
    requestAnimationFrame(() => focusRow(row.id))
  }

  return (
    <div ref={list} id={historyPanelId} className="history-scroller" tabIndex={-1}>
      {failure !== null && (
        <div className="history-told">
          <AskFailure message={failure} isTrying={isAsking} onTryAgain={retry} />
        </div>
      )}
      {page === null && failure === null && (
        <div className="history-told">
          <Waiting>{t('asking.readingHistory')}</Waiting>
        </div>
      )}
      {rows.length > 0 ? (
        // The keys walk through the steps, which are buttons.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ol
          className="history-list"
          aria-label={t('historyPanel.title')}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={walk}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!
            return (
              <li
                key={row.id}
                ref={virtualizer.measureElement}
                data-index={index}
                className="history-item"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'day' ? (
                  <h3 className="history-day">{row.day}</h3>
                ) : (
                  <HistoryStepRow row={row} isStop={index === stop} onGo={goTo} />
                )}
              </li>
            )
          })}
        </ol>
      ) : (
        page && (
          <div className="history-empty">
            <p className="history-empty-title">{t('historyPanel.empty')}</p>
            <p>{t('historyPanel.emptyHint')}</p>
          </div>
        )
      )}
    </div>
  )
}

/** Where a key leads from a row, days passed over; null for a key that does not walk. */
function nextStop(key: string, from: number, kinds: readonly string[]): number | null {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by !== 0) {
    for (let at = from + by; at >= 0 && at < kinds.length; at += by)
      if (kinds[at] !== 'day') return at
    return from
  }
  if (key === 'Home') return kinds.findIndex((kind) => kind !== 'day')
  if (key === 'End') return kinds.length - 1
  return null
}
