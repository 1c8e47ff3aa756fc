import { memo } from 'react'
import { formatDate } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
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
      title={t(meanings[row.state])}
      tabIndex={isStop ? 0 : -1}
      onClick={() => {
        if (!isNow) onGo(row.id)
      }}
    >
      <span className="history-said" dir="auto">
        {row.kind === 'step' ? row.step.said : t('historyPanel.beginning')}
      </span>
      <span className="history-time">
        {isNow && <span className="history-now">{t('historyPanel.now')}</span>}
        {row.kind === 'step' && formatDate(new Date(row.step.time), 'clock')}
      </span>
    </button>
  )
})

const meanings = {
  undone: 'historyPanel.stateUndone',
  now: 'historyPanel.stateNow',
  done: 'historyPanel.stateDone',
} as const
