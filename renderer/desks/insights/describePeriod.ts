import type { Period } from '../../../shared/catalogue/insights'

/** A period by its first day, in words: “November 2026”, “week of 23 November 2026”, “2020–2029”. */
export function describePeriod(from: string, by: Period): string {
  switch (by) {
    case 'day':
      return day.format(new Date(from))
    case 'week':
      return `week of ${day.format(new Date(from))}`
    case 'month':
      return month.format(new Date(from))
    case 'year':
      return yearOf(from)
    case 'decade':
      return `${yearOf(from)}–${Number(yearOf(from)) + 9}`
    case 'century':
      return `${yearOf(from)}–${Number(yearOf(from)) + 99}`
  }
}

/** The same for an axis with little room. */
export function shortPeriod(from: string, by: Period): string {
  if (by === 'day' || by === 'week') return shortDay.format(new Date(from))
  return by === 'month' ? shortMonth.format(new Date(from)) : yearOf(from)
}

function yearOf(from: string): string {
  return String(Number.parseInt(from, 10))
}

// A day in UTC stands for that day, wherever the machine is.
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
const month = format({ month: 'long', year: 'numeric' })
const shortDay = format({ day: 'numeric', month: 'short' })
const shortMonth = format({ month: 'short', year: 'numeric' })
