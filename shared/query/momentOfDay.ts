/** The moment at which a local day begins, as ISO 8601 in UTC with milliseconds. */
export function momentOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString()
}
