import type { ArticleId } from '../../shared/article/article'
import type { Snapshot } from './contents'
import { makeFolderSynced } from './files/durableFile'
import type { JsonDatabase } from './files/jsonFile'
import { articleFolder, type LibraryFile, type NotesFile } from './files/libraryFiles'
import type { Folded } from './journal/folded'

/** What is to be in the files of a library when they are up to date with its journal. */
export interface Folding {
  readonly folder: string
  readonly library: JsonDatabase<LibraryFile>
  readonly notes: ReadonlyMap<ArticleId, JsonDatabase<NotesFile>>
  readonly contents: Snapshot
  readonly folded: Folded
  /** The time of the last entry that is folded. */
  readonly foldedTime: string | null
}

/**
 * Writes what has changed into the files of a library, `library.json` last: only that says how much
 * of the journal is in the files, so until then all of it is replayed. A file that somebody else has
 * changed meanwhile is put aside first; returns the paths of such. Rejects with what the system says;
 * then some files may be up to date, which does no harm.
 */
export async function foldIntoFiles({
  folder,
  library,
  notes,
  contents: { state, settings, places },
  folded,
  foldedTime,
}: Folding): Promise<readonly string[]> {
  const aside: string[] = []
  for (const [id, highlights] of state.highlights) {
    const database = notes.get(id)
    if (!database || database.data.highlights === highlights) continue
    await makeFolderSynced(articleFolder(folder, id))
    aside.push(...(await replace(database, { ...database.data, highlights })))
  }
  const { articles, tags } = state
  const file = { ...library.data, articles, tags, settings, places, folded, foldedTime }
  aside.push(...(await replace(library, file)))
  return aside
}

async function replace<Data>(database: JsonDatabase<Data>, data: Data): Promise<readonly string[]> {
  const foreign = await database.adapter.keepForeign()
  const before = database.data
  try {
    database.data = data
    await database.write()
  } catch (error) {
    // What is in memory is what the file says, so that the next time it is written again.
    database.data = before
    throw error
  }
  return foreign === null ? [] : [foreign]
}
