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
    if (next !== day) rows.push({ kind: 'day', id: `day:${rows.length}:${next}`, day: next })
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

/** The row at which the Tab key stops: the one chosen, or that of now, or the first step. */
export function tabStop(rows: readonly HistoryRow[], chosen: string | null): number {
  const chosenAt = rows.findIndex(({ id }) => id === chosen)
  if (chosenAt >= 0) return chosenAt
  const nowAt = rows.findIndex((row) => row.kind !== 'day' && row.state === 'now')
  // All that is known may be undone, with more before it that has not been read.
  return nowAt >= 0 ? nowAt : rows.findIndex(({ kind }) => kind !== 'day')
}
