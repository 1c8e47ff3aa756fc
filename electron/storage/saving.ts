import type { KeptIn } from '../../shared/contract'
import type { Accepted } from './contents'
import type { Act } from './journal/entry'

/** Works out acts when everything that was asked for before is part of the contents. */
type Planning = () => Promise<readonly Act[]>

interface Waiting {
  /** What is asked for, or what works it out. */
  readonly work: readonly Act[] | Planning
  readonly resolve: (kept: Kept) => void
  readonly reject: (error: unknown) => void
}

interface Ready {
  readonly item: Waiting
  readonly acts: readonly Act[]
}

/** What was brought to the disk, and where. */
export interface Kept {
  readonly acts: readonly Act[]
  readonly where: KeptIn
}

/** Brings acts to the disk in the order in which they are asked for. */
export interface Saving {
  /**
   * Resolves when the act is on the disk and part of the contents; rejects when it was refused or
   * could not be written, and then it never was.
   */
  readonly save: (act: Act) => Promise<Kept>
  /** The same for acts that are worked out when it is their turn: all of them, or none. */
  readonly saveTogether: (plan: Planning) => Promise<Kept>
  /** Resolves when nothing waits any more of what was asked for until now. */
  readonly settled: () => Promise<void>
}

/**
 * `prepare` gets what is needed to judge an act, `accept` decides whether it may be kept, `append`
 * brings acts to the disk, all or none, and `kept` is told at once of each. What is asked for while
 * the disk is busy goes to it together.
 */
export function createSaving(
  prepare: (act: Act) => Promise<void> | undefined,
  accept: (act: Act) => Accepted,
  append: (acts: readonly Act[]) => Promise<KeptIn>,
  kept: (acts: readonly Act[]) => void,
): Saving {
  let waiting: Waiting[] = []
  /** How many of those that wait are to be tried one by one. */
  let alone = 0
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const ready: Ready[] = []
      for (const item of nextBatch()) {
        try {
          const acts = typeof item.work === 'function' ? await item.work() : item.work
          for (const act of acts) {
            const preparing = prepare(act)
            if (preparing) await preparing
          }
          ready.push({ item, acts })
        } catch (error) {
          item.reject(error)
        }
      }
      await saveBatch(ready)
    }
    running = null
  }

  function nextBatch(): readonly Waiting[] {
    if (alone > 0) {
      alone--
      return waiting.splice(0, 1)
    }
    // What is worked out must see everything before it, and goes by itself.
    const planned = waiting.findIndex(({ work }) => typeof work === 'function')
    return waiting.splice(0, planned < 0 ? waiting.length : Math.max(1, planned))
  }

  async function saveBatch(batch: readonly Ready[]): Promise<void> {
    const accepted = batch.flatMap((ready) => {
      const outcomes: Accepted[] = []
      try {
        for (const act of ready.acts) outcomes.push(accept(act))
        return [{ ...ready, outcomes }]
      } catch (error) {
        takeBack(outcomes)
        ready.item.reject(error)
        return []
      }
    })
    if (accepted.length === 0) return
    const acts = accepted.flatMap((one) => one.acts)
    let where: KeptIn
    try {
      where = acts.length === 0 ? 'library' : await append(acts)
    } catch (error) {
      for (const { outcomes } of accepted.toReversed()) takeBack(outcomes)
      const [only] = accepted
      if (accepted.length === 1 && only) return only.item.reject(error)
      // One that is too large for the disk must not take the others with it.
      waiting = [...accepted.map(({ item }) => item), ...waiting]
      alone += accepted.length
      return
    }
    for (const { outcomes } of accepted) for (const outcome of outcomes) outcome.keep()
    kept(acts)
    for (const one of accepted) one.item.resolve({ acts: one.acts, where })
  }

  function ask(work: Waiting['work']): Promise<Kept> {
    return new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject })
      running ??= run()
    })
  }

  return {
    save: (act) => ask([act]),
    saveTogether: ask,
    settled: () => running ?? Promise.resolve(),
  }
}

function takeBack(outcomes: readonly Accepted[]): void {
  for (const outcome of outcomes.toReversed()) outcome.takeBack()
}
