import { localDay, writeDay } from '../../../shared/article/localDay'
import { periods, type HighlightsOverTime, type Period } from '../../../shared/catalogue/insights'
import type { Highlight } from '../../../shared/notes/highlight'

/** A year of days. */
const most = 366
/** How many bars can be looked at as one picture. */
const comfortable = 60

/**
 * Counts highlights by when they were made, by the clock of this machine. A period that is too short
 * for the time between the first and the last gives way to the shortest that is not; null is the
 * shortest that can be looked at as one picture. Weeks begin on Monday, as in ISO 8601.
 */
export function highlightsOverTime(
  highlights: readonly Highlight[],
  wanted: Period | null,
): HighlightsOverTime {
  if (highlights.length === 0) return { by: wanted ?? 'month', offered: [], periods: [] }
  const days = Float64Array.from(highlights, ({ created }) => localDay(created))
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const lengthBy = (period: Period): number => numberOf(last, period) - numberOf(first, period) + 1

  const possible = periods.filter((period) => lengthBy(period) <= most)
  const by =
    wanted !== null && possible.includes(wanted)
      ? wanted
      : (possible.find((period) => wanted !== null || lengthBy(period) <= comfortable) ?? 'century')
  const beginning = numberOf(first, by)
  const all = new Uint32Array(lengthBy(by))
  const withNote = new Uint32Array(all.length)
  for (const [index, { note }] of highlights.entries()) {
    const place = numberOf(days[index]!, by) - beginning
    all[place]!++
    if (note.trim() !== '') withNote[place]!++
  }
  return {
    by,
    offered: possible.filter((period) => period === possible[0] || lengthBy(period) > 1),
    periods: Array.from(all, (count, index) => ({
      from: writeDay(firstDay(beginning + index, by)),
      before: writeDay(firstDay(beginning + index + 1, by)),
      highlights: count,
      withNote: withNote[index]!,
    })),
  }
}

/** Periods are numbered, so that the next one is the next number; `day` is since 1 January 1970. */
function numberOf(day: number, period: Period): number {
  if (period === 'day') return day
  // That day was a Thursday.
  if (period === 'week') return Math.floor((day + 3) / 7)
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  if (period === 'month') return year * 12 + date.getUTCMonth()
  return Math.floor(year / yearsIn[period])
}

/** The first day of the period of that number. */
function firstDay(number: number, period: Period): number {
  if (period === 'day') return number
  if (period === 'week') return number * 7 - 3
  if (period === 'month') return dayOf(Math.floor(number / 12), number % 12)
  return dayOf(number * yearsIn[period], 0)
}

const yearsIn = { year: 1, decade: 10, century: 100 } as const

function dayOf(year: number, month: number): number {
  // Not by `Date.UTC`, which takes the years before 100 for those of the last century.
  return new Date(0).setUTCFullYear(year, month, 1) / 86_400_000
}
