import { z } from 'zod'

/** Lower-case letters, digits and hyphens: an id is also the name of the article's folder. */
export const articleIdSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
export type ArticleId = z.infer<typeof articleIdSchema>

/** A moment as ISO 8601 in UTC with milliseconds. */
export const momentSchema = z.iso.datetime({ precision: 3 })

/** What the library knows of an article without opening it. */
export const articleRecordSchema = z.readonly(
  z.object({
    id: articleIdSchema,
    title: z.string().min(1),
    author: z.string().nullable(),
    /** The web address it came from, or else the name of the file. */
    source: z.string().nullable(),
    /** When it was published: ISO 8601 where that could be read, else as the page says it. */
    published: z.string().nullable(),
    /** BCP 47, or null where the article does not tell. */
    language: z.string().nullable(),
    direction: z.enum(['ltr', 'rtl']),
    added: momentSchema,
    words: z.int().nonnegative(),
    /** SHA-256 of the text as imported, in hexadecimal: the same text is the same article. */
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The passages that were left out at import and taken back since, in the order of that. */
    takenBack: z.array(z.string()).readonly(),
    /** When it was deleted; null for an article that is there. */
    deleted: momentSchema.nullable(),
  }),
)
export type ArticleRecord = z.infer<typeof articleRecordSchema>

/** Why a passage of the source is not part of the article. */
const leftOutReasonSchema = z.enum([
  'posted-by',
  'author-box',
  'comments',
  'log-in',
  'sharing',
  'navigation',
  'notice',
])

/** A passage that importing left out of the article and kept with it. */
const leftOutSchema = z.readonly(
  z.object({
    id: z.string(),
    reason: leftOutReasonSchema,
    /** The blocks as ProseMirror JSON. */
    blocks: z.array(z.unknown()).readonly(),
  }),
)
export type LeftOut = z.infer<typeof leftOutSchema>

/** The content of an article as it was imported; it never changes afterwards. */
export const articleContentSchema = z.readonly(
  z.object({
    /** The document as ProseMirror JSON of `articleSchema`. */
    document: z.unknown(),
    leftOut: z.array(leftOutSchema).readonly(),
  }),
)
export type ArticleContent = z.infer<typeof articleContentSchema>
