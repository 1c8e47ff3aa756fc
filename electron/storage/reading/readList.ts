import { relative } from 'node:path'
import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { articleIdsIn, readArticleFile } from '../files/articleFiles'
import type { JsonDatabase } from '../files/jsonFile'
import { libraryDatabase, type LibraryFile } from '../files/libraryFiles'
import { articlesListed } from '../journal/articlesListed'
import { isFolded, type Folded } from '../journal/folded'
import type { ReadAct } from '../journal/readJournal'
import { LibraryError, reasonOf } from '../libraryError'
import { readDatabase, replaceDamaged } from './readDatabase'
import type { Rebuilding } from './rebuild'
import { salvageLibrary } from './salvage'

/** `library.json` as it was read. */
export interface ReadList {
  readonly database: JsonDatabase<LibraryFile>
  /** Whether a newer Scholium wrote it, so that this one must not. */
  readonly newer: boolean
  /** Whether it was put together from what was left, so that names of tags may be missing. */
  readonly salvaged: boolean
  /** What the user must know of the reading, a sentence each. */
  readonly warnings: readonly string[]
}

/**
 * Reads the list of articles, tags and settings of a library. With `repair`, a damaged file is
 * renamed aside, what could be put together again is written in its place, and article folders that
 * neither it nor one of `acts`, all the journal has, names are listed; without it nothing on the disk
 * changes.
 * Throws a `LibraryError` if the file is there and the system will not read it.
 */
export async function readList(
  folder: string,
  rebuilding: Rebuilding,
  acts: readonly ReadAct[],
  { repair }: { readonly repair: boolean },
): Promise<ReadList> {
  const database = libraryDatabase(folder)
  const found = await readDatabase(database, salvageLibrary)
  if (found.condition === 'unreadable') {
    const sentence = t('storage.libraryCannotBeRead', { folder, reason: reasonOf(found.cause) })
    throw new LibraryError('unreadable', sentence, { cause: found.cause })
  }
  if (found.condition === 'newer') {
    return { database, newer: true, salvaged: false, warnings: [newerSentence(folder)] }
  }
  const ids = await articleIdsIn(folder)
  const isLost = found.condition === 'damaged' || (found.condition === 'missing' && ids.length > 0)
  const rebuilt = isLost ? await rebuilding.library() : null
  if (rebuilt) {
    database.data = rebuilt.isWhole ? rebuilt.data : withLater(rebuilt.data, database.data)
  }

  const asFound = database.data
  const warnings: string[] = []
  if (isLost || repair) {
    const { gone } = articlesListed(acts.map(({ act }) => act))
    // What came in with an act that is still to be replayed is not found but expected.
    const expected = isLost ? none : articlesToCome(acts, database.data.folded)
    const unknown = ids.filter((id) => !expected.has(id) && !gone.has(id))
    const added = await listUnlisted(folder, database, unknown, warnings)
    if (!isLost) warnings.push(...added.map(articleFound))
  }
  let aside: string | null = null
  if (repair && found.condition === 'damaged') aside = await replaceDamaged(database)
  const isUnwritten =
    found.condition === 'missing' || database.data !== asFound || database.adapter.isOlder
  if (repair && !aside && isUnwritten) await database.write()
  if (isLost) {
    const from = rebuilt?.from ?? t('storage.sourceFolders')
    const count = database.data.articles.length
    const sentences = [
      t('storage.libraryRebuilt', { condition: found.condition, source: from, count }),
      ...(rebuilt?.isWhole ? [] : [t('storage.libraryRebuiltInPart')]),
      ...(aside ? [t('storage.damagedFileKept', { path: relative(folder, aside) })] : []),
    ]
    warnings.push(sentences.join(' '))
  }
  return { database, newer: false, salvaged: isLost && !rebuilt?.isWhole, warnings }
}

/** What is said of a library that a newer Scholium has written. */
export function newerSentence(folder: string): string {
  return t('storage.newer', { folder })
}

/** A library of an earlier time with what could be read of a later one. */
function withLater(earlier: LibraryFile, later: LibraryFile): LibraryFile {
  return {
    ...earlier,
    articles: joined(earlier.articles, later.articles),
    tags: joined(earlier.tags, later.tags),
    settings: { ...earlier.settings, ...later.settings },
  }
}

/** The items of both lists; of two with one id the later. */
function joined<Item extends { readonly id: string }>(
  earlier: readonly Item[],
  later: readonly Item[],
): readonly Item[] {
  return [...new Map([...earlier, ...later].map((item) => [item.id, item])).values()]
}

/** The articles that acts add which are not in the files yet. */
function articlesToCome(acts: readonly ReadAct[], folded: Folded): ReadonlySet<ArticleId> {
  const unfolded = acts.filter(({ writer, last }) => !isFolded(folded, writer, last))
  return articlesListed(unfolded.map(({ act }) => act)).come
}

const none: ReadonlySet<ArticleId> = new Set()

async function listUnlisted(
  folder: string,
  library: JsonDatabase<LibraryFile>,
  ids: readonly string[],
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
      warnings.push(t('storage.articleNotShown', { id, sentence: error.message }))
    }
  }
  if (records.length === 0) return []
  const articles = [...library.data.articles, ...records].sort((a, b) =>
    a.added < b.added ? -1 : a.added > b.added ? 1 : 0,
  )
  library.data = { ...library.data, articles }
  return records
}

function articleFound({ id, title }: ArticleRecord): string {
  return t('storage.articleFound', { title, id })
}
