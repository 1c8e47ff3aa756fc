import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { archive, trimArchive } from '../history/archive'
import { isFolded, type Folded } from './folded'
import { journalFolder, parseJournalFile } from './journalFiles'
import { readJournal, type ReadFile } from './readJournal'

/** The bytes in all files of a journal; they are read when the library is opened. */
export async function journalSize(folder: string): Promise<number> {
  let size = 0
  for (const name of await readdir(folder)) {
    if (parseJournalFile(name)) size += (await stat(join(folder, name))).size
  }
  return size
}

/**
 * Takes away the files of a journal of which everything is in the library's files: those in which
 * something was done are kept as history, the others go. To be called when
 * there is a backup of those, for until then a damaged file is put together again with the journal.
 * Only files of the names given are removed; and what is later than anything that is not in the
 * files yet stays too: that will be replayed, and what follows it after it.
 */
export async function trimJournal(
  library: string,
  folded: Folded,
  closed: ReadonlySet<string>,
): Promise<void> {
  const files = await readJournal(journalFolder(library))
  const waiting = files
    .flatMap(({ acts }) => acts)
    .filter(({ writer, last }) => !isFolded(folded, writer, last))
    .map(({ time }) => time)
    .toSorted()
  // The oldest first: if this is cut short, what is left still has all that came after it.
  const oldestFirst = files.toSorted((a, b) => (earliestOf(a) < earliestOf(b) ? -1 : 1))
  for (const { path, acts, bad } of oldestFirst) {
    const isDone = acts.every(({ time }) => waiting[0] === undefined || time < waiting[0])
    // What is later stays too: the history is read from what is cleared to what is not.
    if (!isDone || bad.length > 0 || !closed.has(basename(path))) break
    const first = acts.find(({ act }) =>
      act.kind === 'change' ? act.mark !== undefined : act.kind === 'forget-article',
    )
    if (first) await archive(library, path, first.time)
    else await rm(path, { force: true })
  }
  await trimArchive(library)
}

function earliestOf({ acts }: ReadFile): string {
  return acts[0]?.time ?? ''
}
