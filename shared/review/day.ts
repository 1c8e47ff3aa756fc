/** The hour, in local time, at which a day of reviewing ends and the next begins. */
const dayTurnsAt = 4

/** When the day of reviewing began that a moment lies in. */
export function startOfDay(moment: Date): Date {
  const start = new Date(moment)
  start.setHours(dayTurnsAt, 0, 0, 0)
  return start > moment ? daysAfter(start, -1) : start
}

/** The same time of so many days later, in local time. */
export function daysAfter(moment: Date, days: number): Date {
  const after = new Date(moment)
  after.setDate(after.getDate() + days)
  return after
}
