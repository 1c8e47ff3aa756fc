import type { Accepted } from './contents'
import type { Act } from './journal/entry'
import type { KeptIn } from '../../shared/contract'

interface Waiting {
  readonly act: Act
  readonly resolve: (kept: KeptIn) => void
  readonly reject: (error: unknown) => void
}

/** Brings acts to the disk in the order in which they are asked for. */
export interface Saving {
  /**
   * Resolves when the act is on the disk and part of the contents; rejects when it was refused or
   * could not be written, and then it never was.
   */
  readonly save: (act: Act) => Promise<KeptIn>
  /** Resolves when nothing waits any more of what was asked for until now. */
  readonly settled: () => Promise<void>
}

/**
 * `prepare` gets what is needed to judge an act, `accept` decides whether it may be kept, `append`
 * brings acts to the disk, all or none, and `kept` is told at once. What is asked for while the disk
 * is busy goes to it together.
 */
export function createSaving(
  prepare: (act: Act) => Promise<void> | undefined,
  accept: (act: Act) => Accepted,
  append: (acts: readonly Act[]) => Promise<KeptIn>,
  kept: () => void,
): Saving {
  let waiting: Waiting[] = []
  /** How many of those that wait are to be tried one by one. */
  let alone = 0
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, alone > 0 ? 1 : waiting.length)
      alone = Math.max(0, alone - 1)
      const ready: Waiting[] = []
      for (const item of batch) {
        try {
          const preparing = prepare(item.act)
          if (preparing) await preparing
          ready.push(item)
        } catch (error) {
          item.reject(error)
        }
      }
      await saveTogether(ready)
    }
    running = null
  }

  async function saveTogether(batch: readonly Waiting[]): Promise<void> {
    const accepted = batch.flatMap((item) => {
      try {
        return [{ item, outcome: accept(item.act) }]
      } catch (error) {
        item.reject(error)
        return []
      }
    })
    if (accepted.length === 0) return
    let where: KeptIn
    try {
      where = await append(accepted.map(({ item }) => item.act))
    } catch (error) {
      for (const { outcome } of accepted.toReversed()) outcome.takeBack()
      const [only] = accepted
      if (accepted.length === 1 && only) return only.item.reject(error)
      // One that is too large for the disk must not take the others with it.
      waiting = [...accepted.map(({ item }) => item), ...waiting]
      alone += accepted.length
      return
    }
    for (const { outcome } of accepted) outcome.keep()
    kept()
    for (const { item } of accepted) item.resolve(where)
  }

  return {
    save: (act) =>
      new Promise((resolve, reject) => {
        waiting.push({ act, resolve, reject })
        running ??= run()
      }),
    settled: () => running ?? Promise.resolve(),
  }
}
