import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJournalFile } from '../../electron/storage/journal/journalFiles'
import type { SeededRandom } from '../bench/seededRandom'
import { changesSince, putBack, type ChangesSince, type Snapshot } from './snapshot'
import type { Asked } from './statement'
import { unacknowledgedTail } from './unacknowledgedTail'

/** What a writer was doing when it was killed. */
export interface Unfinished {
  /** When it was heard of, in milliseconds. */
  readonly since: number
  /** The inode of `library.json` then. */
  readonly list: number | null
}

/**
 * Does to a library whose writer was killed what a loss of power could have done besides: it takes
 * from the disk what may not have reached it. `inFlight` is what the writer asked for and was not
 * acknowledged; `unfinished` what it was doing, or null if that was nothing longer.
 */
export async function losePower(
  library: string,
  inFlight: readonly Asked[],
  before: Snapshot,
  unfinished: Unfinished | null,
  random: SeededRandom,
): Promise<void> {
  await loseTails(join(library, 'journal'), inFlight, random)
  await loseTemporaryFiles(library, random)
  await undoNames(library, before, unfinished, random)
}

/** Of what was being appended a beginning is left, and nothing or zeros after it. */
async function loseTails(
  journal: string,
  inFlight: readonly Asked[],
  random: SeededRandom,
): Promise<void> {
  for (const name of await namesIn(journal)) {
    if (!parseJournalFile(name)) continue
    const path = join(journal, name)
    const bytes = await readFile(path)
    const start = unacknowledgedTail(bytes, inFlight)
    if (start === bytes.length) continue
    const kept = random.integer(start, bytes.length)
    if (random.fraction() < 0.5) await truncate(path, kept)
    else await writeFile(path, Buffer.from(bytes).fill(0, kept))
  }
}

/** A file that had no lasting name yet is gone, or holds only a part. */
async function loseTemporaryFiles(library: string, random: SeededRandom): Promise<void> {
  const paths = await readdir(library, { recursive: true })
  for (const path of paths.filter((one) => one.endsWith('.tmp'))) {
    const file = join(library, path)
    if (random.fraction() < 0.5) await rm(file)
    else await truncate(file, Math.floor((await stat(file)).size * random.fraction()))
  }
}

/**
 * The file that was renamed last has its old content again, unless what was being done is finished;
 * files of the journal that were removed are back.
 */
async function undoNames(
  library: string,
  before: Snapshot,
  unfinished: Unfinished | null,
  random: SeededRandom,
): Promise<void> {
  const changes = await changesSince(library, before)
  const last = unfinished && renamedLast(changes, before, unfinished)
  if (last) await putBack(library, before, last)
  for (const path of changes.gone) {
    if (path.startsWith('journal/') && random.fraction() < 0.5) await putBack(library, before, path)
  }
}

/** The file whose new name may not be on the disk; null if there is none of which that is certain. */
function renamedLast(
  { replaced, backedUp }: ChangesSince,
  before: Snapshot,
  { since, list }: Unfinished,
): string | null {
  const [last, other] = [...replaced].toSorted(([, a], [, b]) => b - a)
  // Of two that the clock of the disk cannot tell apart the first may be known to be on the disk.
  if (!last || last[1] <= since || other?.[1] === last[1]) return null
  const [path] = last
  // If it was renamed more than once, what it held before is not what it held in the snapshot.
  const isFirstTime =
    path === 'library.json' ? list === before.list && !backedUp : !replaced.has('library.json')
  return isFirstTime ? path : null
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
