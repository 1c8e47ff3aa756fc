const length = 86_400_000

/** The day after one, as ISO 8601. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + length).toISOString().slice(0, 10)
}

/** The day before one, as ISO 8601. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - length).toISOString().slice(0, 10)
}
