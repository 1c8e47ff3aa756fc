import type { SeededRandom } from '../bench/seededRandom'
import type { Temper } from './statement'

/** What a writer does next. */
export type Step = 'one' | 'article' | 'burst' | 'large' | 'tidy' | 'backUp' | 'close' | 'away'

type Weights = Readonly<Record<Step, number>>

const even: Weights = {
  one: 50,
  article: 6,
  burst: 15,
  large: 2,
  tidy: 4,
  backUp: 3,
  close: 4,
  away: 0,
}

const weights: Readonly<Record<Temper, Weights>> = {
  even,
  small: { ...even, burst: 0, large: 0, tidy: 0, backUp: 0, close: 0 },
  bursts: { ...even, burst: 100 },
  large: { ...even, large: 100 },
  tidy: { ...even, tidy: 60 },
  backups: { ...even, backUp: 60 },
  closing: { ...even, close: 60 },
  away: { ...even, away: 30 },
}

/** What a writer of that temper does next, each time it is asked. */
export function temperOf(temper: Temper, random: SeededRandom): () => Step {
  const chances = Object.entries(weights[temper]) as [Step, number][]
  const sum = chances.reduce((all, [, weight]) => all + weight, 0)
  return () => {
    let left = random.fraction() * sum
    const chosen = chances.find(([, weight]) => (left -= weight) < 0)
    return chosen ? chosen[0] : 'one'
  }
}
