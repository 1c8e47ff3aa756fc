import { z } from 'zod'
import { momentSchema } from '../article/article'
import { cardSchema } from './card'
import { idSchema } from './id'

/** The six inks, in the order of the keys 1 to 6. */
export const highlightColors = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const
export const highlightColorSchema = z.enum(highlightColors)
export type HighlightColor = z.infer<typeof highlightColorSchema>

/**
 * Where a passage is in the article's text (`ArticleText`), in UTF-16 units, and what it says
 * there: the position and quote selectors of the W3C Web Annotation data model, kept together so
 * that each can correct the other.
 */
const anchorShape = {
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
}

const anchorSchema = z.readonly(z.object(anchorShape))
export type Anchor = z.infer<typeof anchorSchema>

const highlightShape = {
  ...anchorShape,
  color: highlightColorSchema,
  /** Ids of tags, in the order they were given. */
  tags: z.array(idSchema).readonly(),
  /** Markdown as typed; empty when there is no note. */
  note: z.string(),
  /** Null for a highlight that is not reviewed. */
  card: cardSchema.nullable(),
}

/** Earlier versions of the program knew no cards. */
export const highlightSchema = z.readonly(
  z.object({
    id: idSchema,
    ...highlightShape,
    card: highlightShape.card.default(null),
    created: momentSchema,
    /** Not touched by reviews. */
    modified: momentSchema,
  }),
)
export type Highlight = z.infer<typeof highlightSchema>

/** What can be changed of a highlight; the fields that are absent stay as they are. */
export const highlightEditSchema = z.readonly(
  z.object({ ...highlightShape, modified: momentSchema }).partial(),
)
export type HighlightEdit = z.infer<typeof highlightEditSchema>

/** Less than zero when `a` is read before `b`: by start, the longer first, then by id. */
export function compareHighlights(a: Highlight, b: Highlight): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
