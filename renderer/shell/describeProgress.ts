import { formatPercent } from '../../shared/language/formats'
import { t } from '../../shared/language/t'

/** How far an article is read, in words. */
export interface DescribedProgress {
  /** Empty at the beginning and at the end, where the rest says it. */
  readonly percent: string
  readonly rest: string
}

/** `share` is from 0 to 1 as `progressThrough` has it, `left` in minutes, `place` in UTF-16 units. */
export function describeProgress(share: number, left: number, place: number): DescribedProgress {
  if (place === 0) return { percent: '', rest: t('shell.timeToRead', lengthOf(left)) }
  if (left < 0.01) return { percent: '', rest: t('shell.readToTheEnd') }
  const percent = formatPercent(share)
  return { percent, rest: t('shell.timeLeft', lengthOf(left)) }
}

/** A time in minutes in the unit in which it is told, wherever that is. */
export function lengthOf(minutes: number): {
  readonly unit: 'moment' | 'minutes' | 'hours'
  readonly time: number
} {
  if (minutes < 1) return { unit: 'moment', time: 0 }
  const whole = Math.round(minutes)
  return whole < 90
    ? { unit: 'minutes', time: whole }
    : { unit: 'hours', time: Math.round(whole / 60) }
}
