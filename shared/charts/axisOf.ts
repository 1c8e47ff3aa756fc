/** An axis from 0 that counts things. */
export interface Axis {
  readonly top: number
  /** At most six whole numbers, evenly apart by 1, 2 or 5 and noughts, with 0 and the top. */
  readonly ticks: readonly number[]
}

/** The axis on which numbers up to `most` stand. */
export function axisOf(most: number): Axis {
  const least = Math.max(1, most / 5)
  const noughts = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((one) => one * noughts).find((one) => one >= least)!
  const steps = Math.max(1, Math.ceil(most / step))
  return {
    top: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
  }
}
