import type { Samples } from '../samples'

/** Everything that was measured of the store and beside it. */
export interface StorageSamples {
  /** How many highlights an article had to which one was added. */
  readonly sizes: readonly number[]
  /** Of `measureAcknowledgement`. */
  readonly acknowledgement: Samples
  /** Of `measureBulk`. */
  readonly bulk: Samples
  /** Of `measureOpening` and `measureParsing`. */
  readonly opening: Samples
  /** Of `makeManyArticles`. */
  readonly making: Samples
  /** Of `measureBackingUp`. */
  readonly backingUp: Samples
}

/** A whole number as it is written for people. */
export function inThousands(value: number): string {
  return value.toLocaleString('en')
}
