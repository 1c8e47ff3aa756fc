const dayLength = 86_400_000

/**
 * The day of a moment by the clock of this machine, in days since 1 January 1970: a number, so that
 * a hundred thousand of them are quickly put in order.
 */
export function localDay(moment: string): number {
  const date = new Date(moment)
  // Of a moment by the clock here, the day is that of the same hands in UTC.
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / dayLength)
}

/** A day in days since 1 January 1970 as ISO 8601. */
export function writeDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** The day it is now by the clock of this machine, as ISO 8601. */
export function today(): string {
  return writeDay(localDay(new Date().toISOString()))
}
