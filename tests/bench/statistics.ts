import type { Outcome, Summary } from '../../scripts/bench/report.mjs'

/** The middle value, or the mean of the two in the middle; `NaN` of nothing. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 50)
}

/**
 * The value below which so many in a hundred lie, between two of them in proportion (type 7 of
 * Hyndman and Fan, 1996); `NaN` of nothing.
 */
export function percentile(samples: readonly number[], hundredths: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const place = ((sorted.length - 1) * hundredths) / 100
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Median, 95th percentile and spread. */
export function summaryOf(samples: readonly number[]): Summary {
  return {
    runs: samples.length,
    median: median(samples),
    p95: percentile(samples, 95),
    min: Math.min(...samples),
    max: Math.max(...samples),
  }
}

/** Samples in the order they were taken, cut into so many batches of about the same size. */
export function batchesOf(
  samples: readonly number[],
  count: number,
): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, index) =>
    samples.slice(
      Math.floor((samples.length * index) / count),
      Math.floor((samples.length * (index + 1)) / count),
    ),
  )
}

/**
 * How many times the median of the one is that of the other, and the least and greatest that this
 * is when only one of seven batches is asked.
 */
export function ratioOfMedians(above: readonly number[], below: readonly number[]): Outcome {
  return ratioOf(median, above, below)
}

/** The same of the values below which 95 in a hundred lie. */
export function ratioOf95th(above: readonly number[], below: readonly number[]): Outcome {
  return ratioOf((samples) => percentile(samples, 95), above, below)
}

function ratioOf(
  one: (samples: readonly number[]) => number,
  above: readonly number[],
  below: readonly number[],
): Outcome {
  const count = Math.min(mostBatches, above.length, below.length)
  const others = batchesOf(below, count)
  const ratios = batchesOf(above, count).map((batch, index) => one(batch) / one(others[index]!))
  return { value: one(above) / one(below), min: Math.min(...ratios), max: Math.max(...ratios) }
}

/** The value below which 95 in a hundred lie, and the least and greatest of seven batches alone. */
export function outcomeOf95th(samples: readonly number[]): Outcome {
  const batches = batchesOf(samples, Math.min(mostBatches, samples.length))
  const values = batches.map((batch) => percentile(batch, 95))
  return { value: percentile(samples, 95), min: Math.min(...values), max: Math.max(...values) }
}

const mostBatches = 7
