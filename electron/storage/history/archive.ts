import { rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeFolderSynced, syncFolder } from '../files/durableFile'
import { readIfThere } from '../files/jsonFile'
import { namesIn } from '../files/namesIn'
import { actsInOrder, parseJournal, type ReadAct } from '../journal/readJournal'

/** How much of the history is kept, in bytes; the oldest of it goes first. */
const longestHistory = 32_000_000

/** Files of the journal that are no longer needed to open the library, and tell what was done. */
function historyFolder(library: string): string {
  return join(library, 'history')
}

/** Keeps a file of the journal as history, whose first act is of that time, instead of removing it. */
export async function archive(library: string, path: string, time: string): Promise<void> {
  const folder = historyFolder(library)
  await makeFolderSynced(folder)
  await rename(path, join(folder, `${time.replaceAll(':', '-')}.${basename(path)}`))
  await syncFolder(folder)
}

/** Removes what is older than fits. */
export async function trimArchive(library: string): Promise<void> {
  const folder = historyFolder(library)
  let size = 0
  for (const name of await newestFirst(folder)) {
    const path = join(folder, name)
    size += (await stat(path)).size
    if (size > longestHistory) await rm(path, { force: true })
  }
}

/** Goes back in the history that is archived. */
export interface Archive {
  /** The acts of the next older part, in order; null when there are none. */
  readonly older: () => Promise<readonly ReadAct[] | null>
}

/** Of a library whose history begins anew. */
export const emptyArchive: Archive = { older: () => Promise.resolve(null) }

/** Bytes of one part, at least, where there are so many. */
const part = 500_000

export function openArchive(library: string): Archive {
  const folder = historyFolder(library)
  let waiting: string[] | null = null

  return {
    older: async () => {
      waiting ??= [...(await newestFirst(folder))]
      let size = 0
      const files: Awaited<ReturnType<typeof parseJournal>>[] = []
      while (size < part) {
        const name = waiting.shift()
        if (name === undefined) break
        const path = join(folder, name)
        const bytes = await readIfThere(path)
        if (!bytes) continue
        const file = await parseJournal(path, bytes)
        // What is missing cannot be undone, nor can what came before it.
        if (file.damaged > 0 || file.newer) {
          waiting = []
          break
        }
        files.push(file)
        size += bytes.length
      }
      return files.length === 0 ? null : actsInOrder(files)
    },
  }
}

async function newestFirst(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder)
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .toReversed()
}
