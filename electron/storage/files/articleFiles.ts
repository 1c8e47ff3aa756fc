import { randomInt } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportedArticle } from '../../importing/importedArticle'
import {
  articleIdSchema,
  articleRecordSchema,
  type ArticleContent,
  type ArticleId,
  type ArticleRecord,
} from '../../../shared/article/article'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import { t } from '../../../shared/language/t'
import { renameSynced, syncFolder, writeSynced } from './durableFile'
import { formatJson } from './formatJson'
import { FileDamaged, FileNewer, JsonFile } from './jsonFile'
import {
  articleFolder,
  articleFormat,
  articlesFolder,
  emptyNotes,
  notesFormat,
  type ArticleFile,
  type NotesFile,
} from './libraryFiles'
import { errorCodeOf, LibraryError, reasonOf } from '../libraryError'
import { namesIn } from './namesIn'
import { putAside } from './putAside'

/** Characters. */
const longestSlug = 40

/** Folders on their way in and out; no article has such a name. */
const adding = '.adding-'
const removing = '.removing-'
/** Those of articles whose import was undone, and can be done again. */
const undone = '.undone-'

/** The record of an article that is imported now, under an id of its own. */
export function newArticleRecord(imported: ImportedArticle): ArticleRecord {
  return articleRecordSchema.parse({
    ...imported,
    id: newArticleId(imported.title),
    added: new Date().toISOString(),
    takenBack: [],
    deleted: null,
  })
}

/** Writes the folder of a new article: it is there as a whole and on the disk, or not at all. */
export async function writeArticleFolder(
  library: string,
  record: ArticleRecord,
  { document, leftOut, original }: ImportedArticle,
): Promise<void> {
  await writeArticleFiles(library, record.id, { version: 1, record, document, leftOut }, original)
}

/** The same for an article whose file is known; the original may be lost. */
export async function writeArticleFiles(
  library: string,
  id: ArticleId,
  file: ArticleFile,
  original: ImportedArticle['original'] | null,
): Promise<void> {
  const temporary = join(articlesFolder(library), adding + id)
  try {
    // Without those that lead to it: where the library is gone, none must be made that looks like it.
    await mkdir(temporary)
    await writeSynced(join(temporary, 'article.json'), formatJson(file, articleFormat.depth))
    await writeNoNotes(temporary)
    if (original) await writeSynced(join(temporary, sourceName(original.extension)), original.bytes)
    await syncFolder(temporary)
    await renameSynced(temporary, articleFolder(library, id))
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}

async function writeNoNotes(folder: string): Promise<void> {
  await writeSynced(join(folder, 'notes.json'), formatJson(emptyNotes, notesFormat.depth))
}

/** Takes the folder of an article away; `removeLeftovers` frees its space. */
export async function setArticleFolderAside(library: string, id: ArticleId): Promise<void> {
  try {
    await renameSynced(articleFolder(library, id), join(articlesFolder(library), removing + id))
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error
  }
}

/**
 * Takes the folder of an article that has no highlights any more out of sight, from where it can be
 * brought back. Where its notes file has others than those `taken` back, as somebody else may have
 * written them, that file is kept beside.
 */
export async function setUndoneAside(
  library: string,
  id: ArticleId,
  taken: ReadonlySet<string> | 'all' = 'all',
): Promise<void> {
  const folder = articleFolder(library, id)
  // Where the library is gone this fails, and an article whose folder is aside already is not there.
  if (!(await readdir(articlesFolder(library))).includes(id)) return
  const notes = new JsonFile<NotesFile>(join(folder, 'notes.json'), notesFormat)
  if (taken !== 'all' && (await hasOthers(notes, taken))) {
    await putAside(notes.path, 'changed-elsewhere')
  }
  // The files may not be up to date, and would bring back what was taken back before.
  await writeNoNotes(folder)
  const aside = join(articlesFolder(library), undone + id)
  await rm(aside, { recursive: true, force: true })
  await renameSynced(folder, aside)
}

/** Whether a notes file has other highlights than some; one that cannot be read may have. */
async function hasOthers(notes: JsonFile<NotesFile>, taken: ReadonlySet<string>): Promise<boolean> {
  try {
    return (await notes.read())?.highlights.some(({ id }) => !taken.has(id)) ?? false
  } catch (error) {
    if (error instanceof FileDamaged || error instanceof FileNewer) return true
    throw error
  }
}

/** Brings it back; false if it is not there any more. */
export async function bringUndoneBack(library: string, id: ArticleId): Promise<boolean> {
  const names = await namesIn(articlesFolder(library))
  if (names.includes(id)) return true
  if (!names.includes(undone + id)) return false
  await renameSynced(join(articlesFolder(library), undone + id), articleFolder(library, id))
  return true
}

/** Removes for good what was taken out of sight before a moment, in milliseconds since 1970. */
export async function removeUndone(library: string, before: number): Promise<void> {
  const names = await namesIn(articlesFolder(library))
  for (const name of names.filter((one) => one.startsWith(undone))) {
    const path = join(articlesFolder(library), name)
    // A new name is a change of the folder itself, and not of what is in it.
    if ((await stat(path)).ctimeMs < before) await rm(path, { recursive: true, force: true })
  }
}

/** Removes what a crash left of articles on their way in or out. */
export async function removeLeftovers(library: string): Promise<void> {
  const names = await namesIn(articlesFolder(library))
  const leftovers = names.filter((name) => name.startsWith(adding) || name.startsWith(removing))
  for (const name of leftovers) {
    await rm(join(articlesFolder(library), name), { recursive: true, force: true })
  }
}

/** The ids of all articles that have a folder. */
export async function articleIdsIn(library: string): Promise<readonly ArticleId[]> {
  const names = await namesIn(articlesFolder(library))
  return names.filter((name) => articleIdSchema.safeParse(name).success).sort()
}

/**
 * The article as it was imported, and the record it had then. Throws a `LibraryError` if it cannot
 * be read; whatever is returned can be assembled by `assembleDocument`.
 */
export async function readArticleFile(
  library: string,
  id: ArticleId,
): Promise<{ readonly record: ArticleRecord; readonly content: ArticleContent }> {
  const path = join(articleFolder(library, id), 'article.json')
  try {
    const file = await new JsonFile<ArticleFile>(path, articleFormat).read()
    if (!file) throw new FileMissing()
    return { record: file.record, content: contentOf(file) }
  } catch (error) {
    const reason =
      error instanceof FileMissing
        ? t('storage.reasonNotThere')
        : errorCodeOf(error)
          ? reasonOf(error)
          : error instanceof FileNewer
            ? t('storage.reasonNewer')
            : t('storage.reasonDamaged')
    throw new LibraryError('unreadable', t('storage.textUnreadable', { path, reason }), {
      cause: error,
    })
  }
}

/** Thrown for an article without its file. */
class FileMissing extends Error {}

/** Whether `readArticleFile` failed for a reason that a copy of the file would mend. */
export function wantsCopy(error: unknown): boolean {
  const cause = error instanceof LibraryError ? error.cause : undefined
  return cause instanceof FileDamaged || cause instanceof FileMissing || cause instanceof RangeError
}

/**
 * What an article's file has of content. Throws a `RangeError` if that does not fit the schema;
 * whatever is returned can be assembled by `assembleDocument`.
 */
export function contentOf({ document, leftOut }: ArticleFile): ArticleContent {
  const content = { document, leftOut }
  assembleDocument(
    content,
    leftOut.map((passage) => passage.id),
  )
  return content
}

/** The title in ASCII, so that people find the folder, and six random characters. */
function newArticleId(title: string): ArticleId {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const short =
    slug.length > longestSlug
      ? slug
          .slice(0, longestSlug + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestSlug)
      : slug
  const random = Array.from({ length: 6 }, () => randomInt(36).toString(36)).join('')
  return `${short || 'article'}-${random}`
}

function sourceName(extension: string): string {
  const tidy = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 12)
  return `source.${tidy || 'bin'}`
}
