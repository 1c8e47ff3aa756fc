import { formatUtcDay } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { dayBefore } from './days'

/** A day as a heading over what was made on it, by the day that it is now; both as ISO 8601. */
export function nameOfDay(day: string, today: string): string {
  if (day === today) return t('allNotes.today')
  if (day === dayBefore(today)) return t('allNotes.yesterday')
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return formatUtcDay(new Date(day), isThisYear ? 'weekday' : 'weekdayAndYear')
}
