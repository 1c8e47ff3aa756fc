import type { Period } from '../../../shared/catalogue/insights'
import { formatUtcDay } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'

/** A period by its first day, in words: “November 2026”, “Week of 23 November 2026”, “2020–2029”. */
export function describePeriod(from: string, by: Period): string {
  const first = new Date(from)
  switch (by) {
    case 'day':
      return formatUtcDay(first, 'day')
    case 'week':
      return t('insights.week', { day: formatUtcDay(first, 'day') })
    case 'month':
      return formatUtcDay(first, 'month')
    case 'year':
      return formatUtcDay(first, 'year')
    case 'decade':
      return describeYears(first, 10)
    case 'century':
      return describeYears(first, 100)
  }
}

/** The same for an axis with little room. */
export function shortPeriod(from: string, by: Period): string {
  const first = new Date(from)
  if (by === 'day' || by === 'week') return formatUtcDay(first, 'dayAndMonth')
  return formatUtcDay(first, by === 'month' ? 'shortMonth' : 'year')
}

function describeYears(first: Date, count: number): string {
  const last = new Date(first)
  last.setUTCFullYear(first.getUTCFullYear() + count - 1)
  return t('insights.years', {
    first: formatUtcDay(first, 'year'),
    last: formatUtcDay(last, 'year'),
  })
}
