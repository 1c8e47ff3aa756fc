import { join } from 'node:path'
import { z } from 'zod'
import {
  articleContentSchema,
  articleIdSchema,
  articleRecordSchema,
  momentSchema,
  type ArticleId,
} from '../../../shared/article/article'
import { highlightSchema } from '../../../shared/notes/highlight'
import { tagSchema } from '../../../shared/notes/tag'
import { storedSettingsSchema } from '../../../shared/settings'
import { foldedSchema } from '../journal/folded'
import { JsonDatabase, type FileFormat } from './jsonFile'
import { libraryMigrations, notesMigrations } from './migrations'

const libraryFileSchema = z.readonly(
  z.object({
    version: z.literal(3),
    articles: z.array(articleRecordSchema).readonly(),
    tags: z.array(tagSchema).readonly(),
    /** Only what was set. */
    settings: storedSettingsSchema,
    /** Where the reader is in each article, in UTF-16 units of its text, by article id. */
    places: z.readonly(z.record(articleIdSchema, z.int().nonnegative())),
    /** What of the journal is in the files, and the time of the last of it. */
    folded: foldedSchema,
    foldedTime: momentSchema.nullable(),
  }),
)
/** `library.json`: all that is known without opening an article. */
export type LibraryFile = z.infer<typeof libraryFileSchema>

const notesFileSchema = z.readonly(
  z.object({ version: z.literal(2), highlights: z.array(highlightSchema).readonly() }),
)
/** `articles/<id>/notes.json`: the highlights of one article. */
export type NotesFile = z.infer<typeof notesFileSchema>

const articleFileSchema = z.readonly(
  z.object({
    version: z.literal(1),
    /** As it was at import; from it `library.json` can be put together again. */
    record: articleRecordSchema,
    ...articleContentSchema.unwrap().shape,
  }),
)
/** `articles/<id>/article.json`: the article as it was imported; never written again. */
export type ArticleFile = z.infer<typeof articleFileSchema>

// An article, a tag, a highlight, a block of the document: each on a line of its own.
export const libraryFormat: FileFormat<LibraryFile> = {
  version: 3,
  schema: libraryFileSchema,
  lists: { articles: articleRecordSchema, tags: tagSchema },
  migrations: libraryMigrations,
  depth: 2,
}
export const notesFormat: FileFormat<NotesFile> = {
  version: 2,
  schema: notesFileSchema,
  lists: { highlights: highlightSchema },
  migrations: notesMigrations,
  depth: 2,
}
export const articleFormat: FileFormat<ArticleFile> = {
  version: 1,
  schema: articleFileSchema,
  depth: 5,
}

export const emptyLibrary: LibraryFile = {
  version: 3,
  articles: [],
  tags: [],
  settings: {},
  places: {},
  folded: {},
  foldedTime: null,
}
export const emptyNotes: NotesFile = { version: 2, highlights: [] }

/** The folder in which every article has one of its own. */
export function articlesFolder(library: string): string {
  return join(library, 'articles')
}

/** The folder of one article. */
export function articleFolder(library: string, id: ArticleId): string {
  return join(articlesFolder(library), id)
}

/** The list of articles, tags, settings and places of a library. */
export function libraryDatabase(library: string): JsonDatabase<LibraryFile> {
  return new JsonDatabase(join(library, 'library.json'), libraryFormat, emptyLibrary)
}

/** The text of one article. */
export function articleDatabase(
  library: string,
  id: ArticleId,
  file: ArticleFile,
): JsonDatabase<ArticleFile> {
  return new JsonDatabase(join(articleFolder(library, id), 'article.json'), articleFormat, file)
}

/** The highlights of one article. */
export function notesDatabase(library: string, id: ArticleId): JsonDatabase<NotesFile> {
  return new JsonDatabase(join(articleFolder(library, id), 'notes.json'), notesFormat, emptyNotes)
}
