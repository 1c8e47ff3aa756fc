import type { HistoryPage, HistoryStep } from '../../../shared/contract'
import { describeDay } from '../../state/describeMoment'

/** A row of the history: a day, a step, or where everything began. */
export type HistoryRow =
  | { readonly kind: 'day'; readonly id: string; readonly day: string }
  | {
      readonly kind: 'step'
      readonly id: string
      readonly step: HistoryStep
      /** Taken back, the last one done, or one that was done before that. */
      readonly state: 'undone' | 'now' | 'done'
    }
  | { readonly kind: 'beginning'; readonly id: 'beginning'; readonly state: 'now' | 'done' }

/** The last done first, what was taken back above it, each under its day. */
export function listHistory({ undone, done, more }: HistoryPage, now: Date): readonly HistoryRow[] {
  const rows: HistoryRow[] = []
  let day = ''
  const put = (step: HistoryStep, state: 'undone' | 'now' | 'done'): void => {
    const next = describeDay(new Date(step.time), now)
    if (next !== day) rows.push({ kind: 'day', id: `day ${rows.length} ${next}`, day: next })
    day = next
    rows.push({ kind: 'step', id: step.id, step, state })
  }
  for (const step of undone) put(step, 'undone')
  for (const [index, step] of done.entries()) put(step, index === 0 ? 'now' : 'done')
  if (!more && undone.length + done.length > 0) {
    const state = done.length === 0 ? 'now' : 'done'
    rows.push({ kind: 'beginning', id: 'beginning', state })
  }
  return rows
}
