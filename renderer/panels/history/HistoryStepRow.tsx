import { memo } from 'react'
import type { HistoryRow } from './listHistory'

/** A step of the history, or its beginning; a press goes there. */
export const HistoryStepRow = memo(function HistoryStepRow({
  row,
  isStop,
  onGo,
}: {
  readonly row: Exclude<HistoryRow, { kind: 'day' }>
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
  readonly onGo: (id: string) => void
}) {
  const isNow = row.state === 'now'
  return (
    <button
      type="button"
      className="history-step"
      data-step={row.id}
      data-state={row.state}
      aria-current={isNow ? 'step' : undefined}
      title={describeState(row.state)}
      tabIndex={isStop ? 0 : -1}
      onClick={() => {
        if (!isNow) onGo(row.id)
      }}
    >
      <span className="history-said" dir="auto">
        {row.kind === 'step' ? row.step.said : 'Before all of this'}
      </span>
      <span className="history-time">
        {isNow && <span className="history-now">now</span>}
        {row.kind === 'step' && clock.format(new Date(row.step.time))}
      </span>
    </button>
  )
})

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

function describeState(state: 'undone' | 'now' | 'done'): string {
  if (state === 'now') return 'The library is as it was after this.'
  return state === 'undone' ? 'Taken back; press to do it again.' : 'Press to go back to here.'
}
