import { z } from 'zod'
import type { ArticleId } from '../article/article'
import type { TextRange } from '../article/text'
import type { Highlight } from '../notes/highlight'
import { idSchema } from '../notes/id'

export const tagPageQuestionSchema = z.strictObject({
  tagId: idSchema,
  /** Whether the passages of tags below it are there too. */
  withChildren: z.boolean(),
  from: z.int().nonnegative(),
  count: z.int().min(1).max(500),
})
export type TagPageQuestion = z.infer<typeof tagPageQuestionSchema>

/** All that stands under a tag, by article and in reading order, a part at a time. */
export interface TagPage {
  readonly total: number
  readonly articleCount: number
  readonly passages: readonly PassageInContext[]
}

export interface PassageInContext {
  readonly articleId: ArticleId
  readonly highlight: Highlight
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[]
  /** The paragraphs it is in, with the place of the passage and of its sentence in that text. */
  readonly paragraph: {
    readonly text: string
    readonly passage: TextRange
    readonly sentence: TextRange
  } | null
}
