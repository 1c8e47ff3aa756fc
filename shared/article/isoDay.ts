import { formatUtcDay } from '../language/formats'

/**
 * The day that an ISO 8601 date or moment names, at its beginning in UTC, so that it is the day as
 * printed and not as it was somewhere else at that moment; null for what names no day that exists.
 */
export function isoDay(text: string): Date | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/.exec(text) ?? []
  if (day === undefined) return null
  const date = new Date(`${day}T00:00:00.000Z`)
  // Of a day too many, such as 31 February, some engines make one of the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : null
}

/** The same as the reader writes days; what names no day that exists as it is. */
export function writeIsoDay(text: string): string {
  const day = isoDay(text)
  return day ? formatUtcDay(day, 'day') : text
}
