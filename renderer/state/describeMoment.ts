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
  const numbers = [date.getHours(), date.getMinutes(), date.getSeconds()]
  const time = numbers
    .slice(0, precision === 'minute' ? 2 : 3)
    .map((number) => String(number).padStart(2, '0'))
    .join(':')
  return `${describeDay(date, now)}, ${time}`
}

/** The day of a moment in words, as they stand in a sentence. */
export function describeDay(date: Date, now: Date): string {
  const daysAgo = (days: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  if (isSameDay(date, now)) return 'today'
  if (isSameDay(date, daysAgo(1))) return 'yesterday'
  const words = [weekday.format(date), date.getDate(), month.format(date)]
  const year = date.getFullYear()
  return (year === now.getFullYear() ? words : [...words, year]).join(' ')
}

/** The day of a moment in few letters, whatever day it is now. */
export function describeShortDay(date: Date): string {
  return shortDay.format(date)
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' })
const month = new Intl.DateTimeFormat('en', { month: 'long' })
const shortDay = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
