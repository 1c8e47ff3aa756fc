import type { SeededRandom } from '../seededRandom'

/** What Mandelbrot's law adds to each rank: the most frequent words are nearer to one another. */
const shift = 2.7

/**
 * Picks ranks from 0 up to but not `count`, as often as words of that rank come in a language: by
 * Zipf's law as Mandelbrot has it.
 */
export function zipfRanks(count: number): (random: SeededRandom) => number {
  const upTo = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1 + shift)
    upTo[rank] = sum
  }
  return (random) => {
    const wanted = random.fraction() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
