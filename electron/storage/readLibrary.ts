import { relative } from 'node:path'
import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import { findTag } from '../../shared/notes/tags'
import { articleIdsIn, readArticleFile } from './articleFiles'
import type { JsonDatabase } from './jsonFile'
import { libraryDatabase, notesDatabase, type LibraryFile, type NotesFile } from './libraryFiles'
import { LibraryError, reasonOf } from './libraryError'
import { readDatabase, replaceDamaged } from './readDatabase'
import { salvageLibrary, salvageNotes } from './salvage'

/** The files of a library as they were read. */
export interface LibraryFiles {
  readonly library: JsonDatabase<LibraryFile>
  /** By article id; an article whose notes cannot be read has none, so that none are overwritten. */
  readonly notes: ReadonlyMap<ArticleId, JsonDatabase<NotesFile>>
  /** What the user must know of the reading, a sentence each. */
  readonly warnings: readonly string[]
  /** Whether a newer Scholium wrote any of it, so that this one must not. */
  readonly newer: boolean
}

/**
 * Reads all of a library but the articles themselves. With `repair`, damaged files are renamed
 * aside and what could be salvaged is written in their place, and article folders that
 * `library.json` does not name are listed; without it nothing on the disk changes.
 * Throws a `LibraryError` if `library.json` is there and the system will not read it.
 */
export async function readLibrary(
  folder: string,
  { repair }: { readonly repair: boolean },
): Promise<LibraryFiles> {
  const library = libraryDatabase(folder)
  const found = await readDatabase(library, salvageLibrary)
  if (found.condition === 'unreadable') {
    throw new LibraryError(
      'unreadable',
      `The library in ${folder} cannot be read, because ${reasonOf(found.cause)}.`,
      { cause: found.cause },
    )
  }
  const asRead = library.data
  const ids = await articleIdsIn(folder)
  const rebuilt = found.condition === 'damaged' || (found.condition === 'missing' && ids.length > 0)
  const warnings: string[] = []
  if (rebuilt || repair) {
    const added = await listUnlisted(folder, library, ids, warnings)
    if (!rebuilt) warnings.push(...added.map(articleFound))
  }

  const notes = new Map<ArticleId, JsonDatabase<NotesFile>>()
  const damaged: { record: ArticleRecord; database: JsonDatabase<NotesFile> }[] = []
  let newer = found.condition === 'newer'
  const readNotes = async (record: ArticleRecord): Promise<void> => {
    const database = notesDatabase(folder, record.id)
    const found = await readDatabase(database, salvageNotes)
    const missing = found.condition === 'missing'
    if (found.condition === 'newer') newer = true
    if (found.condition === 'damaged') damaged.push({ record, database })
    if (missing && ids.includes(record.id)) warnings.push(notesMissing(record, database))
    if (missing && !ids.includes(record.id)) warnings.push(folderMissing(record, folder))
    else if (found.condition === 'unreadable') warnings.push(notesUnreadable(record, found.cause))
    else notes.set(record.id, database)
  }
  await eachOf(library.data.articles, readNotes)

  if (rebuilt) nameLostTags(library, notes.values())
  if (newer) warnings.push(newerSentence(folder))
  const mayRepair = repair && !newer
  const aside =
    mayRepair && found.condition === 'damaged' ? await replaceDamaged(library) : undefined
  const unwritten = found.condition === 'missing' || library.data !== asRead
  if (mayRepair && !aside && unwritten) await library.write()
  if (rebuilt) {
    warnings.push(libraryRebuilt(library, folder, found.condition, aside))
  }
  for (const { record, database } of damaged) {
    const aside = mayRepair ? await replaceDamaged(database) : undefined
    warnings.push(notesDamaged(record, database, folder, aside))
  }
  return { library, notes, warnings, newer }
}

async function listUnlisted(
  folder: string,
  library: JsonDatabase<LibraryFile>,
  ids: readonly ArticleId[],
  warnings: string[],
): Promise<readonly ArticleRecord[]> {
  const listed = new Set(library.data.articles.map(({ id }) => id))
  const records: ArticleRecord[] = []
  for (const id of ids.filter((id) => !listed.has(id))) {
    try {
      const { record } = await readArticleFile(folder, id)
      records.push({ ...record, id })
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      warnings.push(`The folder articles/${id} is not shown: ${error.message}`)
    }
  }
  if (records.length === 0) return []
  const articles = [...library.data.articles, ...records].sort((a, b) =>
    a.added < b.added ? -1 : a.added > b.added ? 1 : 0,
  )
  library.data = { ...library.data, articles }
  return records
}

/** Tags that only `library.json` named get a name again, so that what they held stays together. */
function nameLostTags(
  library: JsonDatabase<LibraryFile>,
  notes: Iterable<JsonDatabase<NotesFile>>,
): void {
  const { tags } = library.data
  const known = new Set(tags.map(({ id }) => id))
  const used = [...notes].flatMap(({ data }) => data.highlights.flatMap(({ tags }) => tags))
  const lost = [...new Set(used)].filter((id) => !known.has(id))
  const created = new Date().toISOString()
  const names = Array.from(
    { length: lost.length + tags.length },
    (_, index) => `Recovered tag ${index + 1}`,
  ).filter((name) => !findTag(tags, name))
  const named = lost.map((id, index) => ({ id, name: names[index]!, created }))
  library.data = { ...library.data, tags: [...tags, ...named] }
}

/** Does the work for each item, for a few dozen at a time: systems limit how many files are open. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const takeTurns = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: 32 }, takeTurns))
}

function articleFound({ id, title }: ArticleRecord): string {
  return `“${title}” was found in articles/${id} and is in the list of articles now.`
}

function libraryRebuilt(
  library: JsonDatabase<LibraryFile>,
  folder: string,
  condition: string,
  aside: string | undefined,
): string {
  const { length } = library.data.articles
  return [
    condition === 'missing' ? 'library.json was missing' : 'library.json was damaged',
    `, so the list of articles was put together again from the articles' own folders: ${length} of them. `,
    'Titles or tag names may have to be set again.',
    aside ? ` The damaged file is kept as ${relative(folder, aside)}.` : '',
  ].join('')
}

function notesDamaged(
  { title }: ArticleRecord,
  { data, adapter }: JsonDatabase<NotesFile>,
  folder: string,
  aside: string | undefined,
): string {
  const kept = aside
    ? ` The damaged file is kept as ${relative(folder, aside)}; what is missing can be copied from there.`
    : ` The file is ${relative(folder, adapter.path)}.`
  return `The notes of “${title}” were damaged, and ${data.highlights.length} of its highlights could be read.${kept}`
}

function notesMissing({ title }: ArticleRecord, { adapter }: JsonDatabase<NotesFile>): string {
  return `The notes of “${title}” are missing: if you have a copy of ${adapter.path}, put it back while Scholium is closed.`
}

function folderMissing({ id, title }: ArticleRecord, folder: string): string {
  return `“${title}” cannot be opened, because its folder articles/${id} in ${folder} is missing: put it back while Scholium is closed.`
}

function notesUnreadable({ title }: ArticleRecord, cause: unknown): string {
  return `The notes of “${title}” are not shown and cannot be changed, because ${reasonOf(cause)}.`
}

function newerSentence(folder: string): string {
  return `The library in ${folder} was written by a newer version of Scholium, so it can be read here but not changed: install that version to go on with it.`
}
