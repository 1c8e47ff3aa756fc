import { formatFromNow } from '../../../shared/language/formats'
import { startOfDay } from '../../../shared/review/day'

const dayLength = 86_400_000

/** When a card is due, ISO 8601, as it stands in a sentence: “in 10 minutes”, “tomorrow”. */
export function describeDue(due: string, now: Date): string {
  const date = new Date(due)
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000)
  const days = Math.round((startOfDay(date).getTime() - startOfDay(now).getTime()) / dayLength)
  if (minutes < 1) return formatFromNow(0, 'second', 'auto')
  if (minutes < 60) return formatFromNow(minutes, 'minute')
  if (days === 0) return formatFromNow(Math.round(minutes / 60), 'hour')
  if (days < 31) return formatFromNow(days, 'day', days === 1 ? 'auto' : 'always')
  if (days < 365) return formatFromNow(Math.round(days / 30.44), 'month')
  return formatFromNow(Number((days / 365.25).toFixed(1)), 'year')
}
