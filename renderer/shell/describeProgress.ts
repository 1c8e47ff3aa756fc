/** How far an article is read, in words. */
export interface DescribedProgress {
  /** Empty at the beginning and at the end, where the rest says it. */
  readonly percent: string
  readonly rest: string
}

/** `share` is from 0 to 1, `left` in minutes, `place` in UTF-16 units. */
export function describeProgress(share: number, left: number, place: number): DescribedProgress {
  if (place === 0) return { percent: '', rest: `${minutes(left)} to read` }
  if (left < 0.01) return { percent: '', rest: 'Read to the end' }
  // Neither before there is any progress nor before the end.
  const percent = Math.min(Math.max(Math.round(share * 100), 1), 99)
  return { percent: `${percent} %`, rest: `${minutes(left)} left` }
}

function minutes(time: number): string {
  if (time < 1) return 'less than a minute'
  const whole = Math.round(time)
  if (whole < 90) return `${whole} min`
  return `${Math.round(whole / 60)} h`
}
