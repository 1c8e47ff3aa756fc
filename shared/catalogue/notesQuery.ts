import { z } from 'zod'
import { articleIdSchema, type ArticleId } from '../article/article'
import { highlightColorSchema, type Highlight } from '../notes/highlight'
import { idSchema } from '../notes/id'

/** A local day as ISO 8601. */
const daySchema = z.iso.date()

/** Which highlights of all articles are wanted; null or empty lets everything through. */
export const notesQuerySchema = z.readonly(
  z.strictObject({
    /** Words and filters as in the field that finds in the library. */
    text: z.string().max(1000),
    tagId: idSchema.nullable(),
    /** Whether a tag below that one is as good. */
    withChildren: z.boolean(),
    colors: z.array(highlightColorSchema).readonly(),
    author: z.string().nullable(),
    articleId: articleIdSchema.nullable(),
    /** Made on that day or later. */
    after: daySchema.nullable(),
    /** Made before that day. */
    before: daySchema.nullable(),
    withNote: z.boolean(),
    /** Highlights with one of these tags that overlap one with the other, or share its paragraph. */
    together: z
      .readonly(
        z.strictObject({ a: idSchema, b: idSchema, within: z.enum(['overlap', 'paragraph']) }),
      )
      .nullable(),
  }),
)
export type NotesQuery = z.infer<typeof notesQuerySchema>

/** All highlights of all articles. */
export const everyNote: NotesQuery = {
  text: '',
  tagId: null,
  withChildren: true,
  colors: [],
  author: null,
  articleId: null,
  after: null,
  before: null,
  withNote: false,
  together: null,
}

export const noteOrders = ['article', 'newest', 'oldest', 'color', 'tag'] as const
export type NoteOrder = (typeof noteOrders)[number]
export const noteGroups = ['none', 'article', 'tag', 'color', 'day'] as const
export type NoteGrouping = (typeof noteGroups)[number]

/** Which highlights of all articles are listed, and how. */
const notesListingSchema = z.readonly(
  z.strictObject({
    query: notesQuerySchema,
    /**
     * By article is by when that was added, the last first, and in reading order within; by tag is
     * by the first of a highlight's tags in the tree.
     */
    order: z.enum(noteOrders),
    /** Within groups the order is that of `order`. */
    group: z.enum(noteGroups),
  }),
)
export type NotesListing = z.infer<typeof notesListingSchema>

export const listNotesQuestionSchema = z.strictObject({
  listing: notesListingSchema,
  /** Of the rows, which are numbered from 0 across all groups. */
  from: z.int().nonnegative(),
  count: z.int().min(0).max(1000),
})
export type ListNotesQuestion = z.infer<typeof listNotesQuestionSchema>

export const noteIdsQuestionSchema = z.strictObject({
  listing: notesListingSchema,
  /** The first row that is wanted, and how many; null for all after it. */
  from: z.int().nonnegative(),
  count: z.int().nonnegative().nullable(),
})
export type NoteIdsQuestion = z.infer<typeof noteIdsQuestionSchema>

/** A part of a long list of highlights. */
export interface ListedNotes {
  /** How many highlights there are; in groups by tag one with several tags has several rows. */
  readonly total: number
  /** How many there are in all articles, whatever was asked for. */
  readonly inLibrary: number
  readonly rowCount: number
  /** In order; none when the list is not grouped. */
  readonly groups: readonly NotesGroup[]
  /** Those that were asked for. */
  readonly rows: readonly NoteRow[]
  /** A sentence on each thing in the query that could not be taken as it is. */
  readonly remarks: readonly string[]
}

export interface NotesGroup {
  /** An article id, tag id, colour or day; empty for what has none. */
  readonly key: string
  /** Its first row. */
  readonly from: number
  readonly count: number
}

export interface NoteRow {
  readonly articleId: ArticleId
  readonly highlight: Highlight
}
