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

/**
 * All that stands under a tag, a part at a time: by article, the last added first, and in reading
 * order.
 */
export interface TagPage {
  readonly total: number
  readonly articleCount: number
  readonly passages: readonly PassageInContext[]
}

export interface PassageInContext {
  readonly articleId: ArticleId
  readonly highlight: Highlight
  /** The headings it stands under, the outermost first, without the article's own title. */
  readonly headings: readonly string[]
  /**
   * The paragraphs it is in; null where the article is not known yet, does not say this any more, or
   * the passage is so long that it needs none around it.
   */
  readonly paragraph: PassageParagraph | null
}

export interface PassageParagraph {
  /** As it is in the article's text; of a very long one what stands around the passage. */
  readonly text: string
  /** The passage in that text, and the sentences that it is in, in UTF-16 units. */
  readonly passage: TextRange
  readonly sentence: TextRange
  /** Whether something stands before it, or after it, that was left away. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}
