const hour = 60 * 60 * 1000
const day = 24 * hour
const week = 7 * day

/** For how long the last backup of each span is kept, both in milliseconds. */
const tiers = [
  { span: day, keptFor: week },
  { span: week, keptFor: 31 * day },
] as const

/** How long work goes on before the next backup is due, in milliseconds. */
export const backupInterval = hour

/**
 * Which of the moments of backups, ISO 8601, are kept at the moment `now`: all for a day, which is
 * one an hour of use and those made before an earlier one was restored; the last of each day for a
 * week, of each week for a month; the newest always.
 */
export function backupsToKeep(moments: readonly string[], now: Date): ReadonlySet<string> {
  const ofLastDay = moments.filter((moment) => now.getTime() - Date.parse(moment) <= day)
  const kept = new Set([...ofLastDay, ...moments.toSorted().slice(-1)])
  for (const { span, keptFor } of tiers) {
    const lastOfSpan = new Map<number, string>()
    for (const moment of moments.toSorted()) {
      const time = Date.parse(moment)
      if (now.getTime() - time <= keptFor) lastOfSpan.set(Math.floor(time / span), moment)
    }
    for (const moment of lastOfSpan.values()) kept.add(moment)
  }
  return kept
}
