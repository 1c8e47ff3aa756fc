import { join } from 'node:path'
import { inspect } from 'node:util'
import { seededRandom } from '../bench/seededRandom'
import { differenceOf } from './difference'
import { expecting } from './expectation'
import { beginnings, makeFirstLibrary } from './firstLibrary'
import { createLedger, Different, Lost, type Counts } from './ledger'
import { lookClosely } from './look'
import { readLibrary } from './openedLibrary'
import { playRound } from './round'
import type { Writer } from './writer'

export interface Series {
  /** An empty folder for the library and what belongs to it. */
  readonly folder: string
  readonly seed: number
  readonly rounds: number
  readonly nextWriter: () => Writer
  /** Whether no further round is to be played. */
  readonly isOver: () => boolean
}

/** What was wrong with a library. */
export interface Failure {
  /** How much is not there that was acknowledged; 0 if something else is wrong. */
  readonly lost: number
  readonly sentence: string
  readonly library: string
  /** Between what was acknowledged and what is there for somebody who reads, a line each. */
  readonly differences: readonly string[]
  /** The seed of its series, and the rounds that were played in that. */
  readonly seed: number
  readonly rounds: number
}

/** Tortures one library for some rounds. */
export async function playSeries({ folder, seed, rounds, nextWriter, isOver }: Series): Promise<{
  readonly rounds: number
  readonly counts: Counts
  readonly failure: Failure | null
}> {
  const random = seededRandom(seed)
  const library = join(folder, 'library')
  const subject = { library, refuge: join(folder, 'refuge'), nextWriter }
  const contents = await makeFirstLibrary(library, random.pick(beginnings), random)
  const ledger = createLedger(expecting(contents))
  let round = 0
  try {
    while (round < rounds && !isOver()) {
      round++
      // One of its own, so that what is done does not depend on how long the last writer lived.
      await playRound(subject, ledger, `${seed}-${round}`, seededRandom(seed * 10_000 + round))
    }
    await lookClosely(subject, ledger, random)
    return { rounds: round, counts: ledger.counts(), failure: null }
  } catch (error) {
    const lost = error instanceof Lost ? error.acts : 0
    const sentence = error instanceof Lost ? error.message : inspect(error)
    const differences =
      error instanceof Different
        ? differenceOf(ledger.expectation().certain, (await readLibrary(library)).contents)
        : []
    const failure = { lost, sentence, library, differences, seed, rounds: round }
    return { rounds: round, counts: ledger.counts(), failure }
  }
}
