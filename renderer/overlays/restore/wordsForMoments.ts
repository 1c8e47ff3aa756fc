import { describeMoment } from '../../state/describeMoment'

/** Each moment in words as `describeMoment` has them, to the second where the minute is not enough. */
export function wordsForMoments(
  moments: readonly string[],
  now: Date,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const moment of moments) {
    const words = describeMoment(moment, now)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return new Map(
    moments.map((moment) => {
      const words = describeMoment(moment, now)
      return [moment, counts.get(words) === 1 ? words : describeMoment(moment, now, 'second')]
    }),
  )
}
