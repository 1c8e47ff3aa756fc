import type { ArticleId } from '../../shared/article/article'
import type { LibraryState } from '../../shared/notes/changes'
import { compareTags } from '../../shared/notes/highlight'
import type { JsonDatabase } from './jsonFile'
import type { LibraryFile, NotesFile } from './libraryFiles'
import { pendingWrite, type PendingWrite } from './writeTogether'

/** The databases that a state is kept in. */
export interface StateFiles {
  readonly library: JsonDatabase<LibraryFile>
  readonly notes: ReadonlyMap<ArticleId, JsonDatabase<NotesFile>>
}

/**
 * What has to be written, in order, to go from one state to another. A tag is in `library.json`
 * before any highlight names it and leaves only when none does, so that a crash between two files
 * never leaves a highlight with a tag that does not exist.
 */
export function stateWrites(
  { library, notes }: StateFiles,
  before: LibraryState,
  after: LibraryState,
  rest: Partial<LibraryFile> = {},
): readonly PendingWrite[] {
  const noteWrites = [...after.highlights].flatMap(([id, highlights]) => {
    const database = notes.get(id)
    if (!database || database.data.highlights === highlights) return []
    return [pendingWrite(database, { ...database.data, highlights })]
  })
  const unchanged = before.articles === after.articles && before.tags === after.tags
  if (unchanged && Object.keys(rest).length === 0) return noteWrites

  const { articles, tags } = after
  const last = pendingWrite(library, { ...library.data, ...rest, articles, tags })
  const leaving = before.tags.filter(({ id }) => !tags.some((tag) => tag.id === id))
  if (leaving.length === 0) return [last, ...noteWrites]
  if (tags.every(({ id }) => before.tags.some((tag) => tag.id === id))) return [...noteWrites, last]
  const both = [...tags, ...leaving].sort(compareTags)
  const first = pendingWrite(library, { ...library.data, tags: both })
  return [first, ...noteWrites, last]
}
