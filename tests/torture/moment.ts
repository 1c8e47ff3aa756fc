import type { SeededRandom } from '../bench/seededRandom'
import type { Statement, Temper, Work } from './statement'

/** When a writer is killed: so many milliseconds after something has happened so many times. */
export interface Moment {
  /** That it was told what to do, opened the library, said anything, or began some work. */
  readonly after: 'start' | 'opened' | 'statement' | Work
  readonly times: number
  readonly milliseconds: number
}

/** Whether a statement says what a moment comes after. */
export function isSignOf({ after }: Moment, statement: Statement): boolean {
  return (
    after === 'statement' ||
    statement.kind === after ||
    (statement.kind === 'begun' && statement.work === after)
  )
}

/** How a writer lives and dies. */
export interface Life {
  /** Of what it does. */
  readonly seed: number
  readonly temper: Temper
  readonly moment: Moment
  /** At which call to the file system it kills itself, if it lives that long; null for none. */
  readonly dieAtCall: number | null
}

/** A life in which something is done. */
export function randomLife(random: SeededRandom): Life {
  const temper = random.pick<Temper>([
    'even', 'even', 'small', 'bursts', 'bursts', 'large', 'tidy', 'backups', 'closing', 'away',
  ]) // prettier-ignore
  const seed = random.integer(0, 2 ** 31)
  if (random.fraction() < 0.3) return { seed, temper, ...deathAtCall(random.integer(1, 350)) }
  return { seed, temper, moment: randomMoment(temper, random), dieAtCall: null }
}

/** A life that ends while the library is still being opened, or soon after. */
export function shortLife(random: SeededRandom): Life {
  const same = { seed: random.integer(0, 2 ** 31), temper: 'even' } as const
  if (random.fraction() < 0.6) return { ...same, ...deathAtCall(random.integer(1, 60)) }
  const moment = { after: 'start', times: 1, milliseconds: random.integer(0, 25) } as const
  return { ...same, moment, dieAtCall: null }
}

function deathAtCall(call: number): Pick<Life, 'moment' | 'dieAtCall'> {
  return { moment: { after: 'opened', times: 1, milliseconds: 250 }, dieAtCall: call }
}

function randomMoment(temper: Temper, random: SeededRandom): Moment {
  const kind = random.fraction()
  const work = worksOf[temper]
  if (work && kind < 0.6) {
    return { after: work, times: random.integer(1, 3), milliseconds: random.integer(0, 30) }
  }
  if (kind < 0.7) return { after: 'start', times: 1, milliseconds: random.integer(0, 80) }
  if (kind < 0.8) return { after: 'opened', times: 1, milliseconds: random.integer(0, 200) }
  return { after: 'statement', times: random.integer(1, 150), milliseconds: random.integer(0, 3) }
}

/** What a writer of a temper is best killed in. */
const worksOf: Readonly<Partial<Record<Temper, Work>>> = {
  bursts: 'burst',
  large: 'large-change',
  tidy: 'tidying',
  backups: 'backing-up',
  closing: 'closing',
  away: 'being-away',
}
