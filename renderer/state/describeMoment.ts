import { formatDate } from '../../shared/language/formats'
import { t } from '../../shared/language/t'

/**
 * When a moment, ISO 8601, was, in words and local time, as they stand in a sentence: “today,
 * 14:05”, “Monday 16 November, 09:10”; with the seconds where the minute alone does not tell.
 */
export function describeMoment(
  moment: string,
  now: Date,
  precision: 'minute' | 'second' = 'minute',
): string {
  const date = new Date(moment)
  const time = formatDate(date, precision === 'minute' ? 'clock' : 'clockWithSeconds')
  return t('moments.dayAndTime', { day: describeDay(date, now), time })
}

/** The day of a moment in words, as they stand in a sentence. */
export function describeDay(date: Date, now: Date): string {
  const daysAgo = (days: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  if (isSameDay(date, now)) return t('moments.today')
  if (isSameDay(date, daysAgo(1))) return t('moments.yesterday')
  const isThisYear = date.getFullYear() === now.getFullYear()
  return formatDate(date, isThisYear ? 'weekday' : 'weekdayAndYear')
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}
