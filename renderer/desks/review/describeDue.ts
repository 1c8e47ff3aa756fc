import { startOfDay } from '../../../shared/review/day'

const dayLength = 86_400_000

/** When a card is due, ISO 8601, as it stands in a sentence: “in 10 minutes”, “tomorrow”. */
export function describeDue(due: string, now: Date): string {
  const date = new Date(due)
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000)
  const days = Math.round((startOfDay(date).getTime() - startOfDay(now).getTime()) / dayLength)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `in ${counted(minutes, 'minute')}`
  if (days === 0) return `in ${counted(minutes / 60, 'hour')}`
  if (days === 1) return 'tomorrow'
  if (days < 31) return `in ${counted(days, 'day')}`
  if (days < 365) return `in ${counted(days / 30.44, 'month')}`
  return `in ${counted(days / 365.25, 'year', 1)}`
}

function counted(count: number, one: string, digits = 0): string {
  const rounded = Number(count.toFixed(digits))
  return `${rounded.toLocaleString('en')} ${rounded === 1 ? one : `${one}s`}`
}
