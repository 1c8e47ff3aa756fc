import { existsSync, renameSync } from 'node:fs'
import type { SeededRandom } from '../bench/seededRandom'
import { ageHalfLock } from './ageHalfLock'
import { awayFolder } from './awayFolder'
import type { Expectation } from './expectation'
import type { Ledger } from './ledger'
import { lookReading, lookWriting, type Place } from './look'
import { losePower, type Unfinished } from './losePower'
import { randomLife, shortLife, type Life } from './moment'
import { hasFiles } from './openedLibrary'
import { takeSnapshot } from './snapshot'
import type { Asked } from './statement'
import type { Heard, Writer } from './writer'

/** What is tortured, and by whom. */
export interface Subject extends Place {
  /** A process that is ready. */
  readonly nextWriter: () => Writer
}

/** What is done in a round, and how. */
interface Plan {
  readonly lives: readonly Life[]
  /** Whether the machine loses power when the last of them ends. */
  readonly losesPower: boolean
  readonly reads: boolean
  readonly writes: boolean
}

/**
 * Lets writers write to a library and die, one or several in a row, and looks whether it holds what
 * it must; throws `Lost` if not. `name` is one that no other round has.
 */
export async function playRound(
  subject: Subject,
  ledger: Ledger,
  name: string,
  random: SeededRandom,
): Promise<void> {
  const { library } = subject
  const { lives, losesPower, reads, writes } = planOf(random)
  for (const [index, life] of lives.entries()) {
    const isLast = index === lives.length - 1
    const snapshot = losesPower && isLast ? await takeSnapshot(library) : null
    const heard = await live(subject, life, `${name}-${index}`)
    ledger.hear(heard.map(({ statement }) => statement))
    if (!snapshot) continue
    const inFlight = inFlightOf(heard, ledger.expectation())
    await losePower(library, inFlight, snapshot, unfinishedOf(heard), random)
  }
  if (reads) await lookReading(subject, ledger)
  if (writes || (await hasFiles(subject.refuge))) await lookWriting(subject, ledger)
}

function planOf(random: SeededRandom): Plan {
  // The later ones die while they still put right what the first has left.
  const others = random.fraction() < 0.25 ? random.integer(1, 2) : 0
  return {
    lives: [randomLife(random), ...Array.from({ length: others }, () => shortLife(random))],
    losesPower: random.fraction() < 0.3,
    reads: random.fraction() < 0.5,
    writes: random.fraction() < 0.6,
  }
}

async function live(
  { library, refuge, nextWriter }: Subject,
  { moment, ...life }: Life,
  name: string,
): Promise<readonly Heard[]> {
  const task = { library, refuge, name, ...life }
  const heard = await nextWriter().writeUntil(task, moment)
  if (existsSync(awayFolder(library))) renameSync(awayFolder(library), library)
  ageHalfLock(library)
  return heard
}

/** What a writer asked for that is not acknowledged. */
function inFlightOf(
  heard: readonly Heard[],
  { inFlight, articlesInFlight }: Expectation,
): readonly Asked[] {
  const asked = new Set(
    heard.flatMap(({ statement }) => (statement.kind === 'asked' ? [statement.asked] : [])),
  )
  return [...inFlight, ...articlesInFlight].flatMap((one) =>
    asked.has(one.asked) ? [one.asked] : [],
  )
}

/** What a writer began and did not finish; null if that was nothing longer. */
function unfinishedOf(heard: readonly Heard[]): Unfinished | null {
  const last = heard.findLast(({ statement }) =>
    ['begun', 'done', 'opened'].includes(statement.kind),
  )
  if (last?.statement.kind !== 'begun') return null
  return { since: last.time, list: last.statement.list }
}
