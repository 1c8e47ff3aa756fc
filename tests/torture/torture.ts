import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { noCounts, sumOf, type Counts } from './ledger'
import { playSeries, type Failure } from './series'
import { startWriter, type Writer } from './writer'

export interface Torture {
  /** The built program of `programs/writer.ts`. */
  readonly program: string
  /** An existing folder, in which a library is left that is not as it must be. */
  readonly folder: string
  readonly rounds: number
  readonly seed: number
  /** How many rounds one library lives. */
  readonly seriesLength: number
  /** How many libraries are tortured at the same time. */
  readonly atOnce: number
  /** Told after each series. */
  readonly progress?: (rounds: number, counts: Counts) => void
}

export interface Outcome {
  readonly rounds: number
  readonly counts: Counts
  /** In the first library that was not as it must be. */
  readonly failure: Failure | null
}

/**
 * Kills writers of libraries round after round until all are over or one library does not hold what
 * it must. Each series of rounds has a library of its own and the next seed.
 */
export async function torture(options: Torture): Promise<Outcome> {
  const { program, folder, rounds, seed, seriesLength, atOnce, progress } = options
  const seriesCount = Math.ceil(rounds / seriesLength)
  let begun = 0
  let outcome: Outcome = { rounds: 0, counts: noCounts, failure: null }

  async function takeTurns(): Promise<void> {
    const writers = writersOf(program)
    while (begun < seriesCount && !outcome.failure) {
      const number = begun++
      const own = await mkdtemp(join(folder, 'library-'))
      const one = await playSeries({
        folder: own,
        seed: seed + number,
        rounds: Math.min(seriesLength, rounds - number * seriesLength),
        nextWriter: writers.next,
        isOver: () => outcome.failure !== null,
      })
      outcome = {
        rounds: outcome.rounds + one.rounds,
        counts: sumOf(outcome.counts, one.counts),
        failure: outcome.failure ?? one.failure,
      }
      if (!one.failure) await rm(own, { recursive: true })
      if (!outcome.failure) progress?.(outcome.rounds, outcome.counts)
    }
    await writers.dismiss()
  }

  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return outcome
}

/** Writers of which one is always made ready while another writes. */
function writersOf(program: string): {
  readonly next: () => Writer
  readonly dismiss: () => Promise<void>
} {
  let ready = startWriter(program)
  return {
    next: () => {
      const writer = ready
      ready = startWriter(program)
      return writer
    },
    dismiss: () => ready.dismiss(),
  }
}
