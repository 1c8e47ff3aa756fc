import { z } from 'zod'
import type { ArticleId } from '../article/article'
import { notesQuerySchema } from './notesQuery'

export const insightsQuestionSchema = z.strictObject({
  /** The highlights that are counted. */
  query: notesQuerySchema,
  by: z.enum(['day', 'week', 'month', 'year']),
  /** How many tags the tables have at most, the most frequent. */
  tags: z.int().min(1).max(60),
  /** How many articles the table of tags by article has at most. */
  articles: z.int().min(1).max(60),
})
export type InsightsQuestion = z.infer<typeof insightsQuestionSchema>

/** What can be counted of the highlights of a library. */
export interface Insights {
  readonly articles: number
  readonly highlights: number
  readonly withNote: number
  readonly tagged: number
  /** Every period from the first to the last, by its first day. */
  readonly overTime: readonly {
    readonly from: string
    /** The first day after it. */
    readonly before: string
    readonly highlights: number
    readonly withNote: number
  }[]
  readonly tags: readonly { readonly tagId: string; readonly own: number; readonly whole: number }[]
  readonly tagByArticle: {
    readonly tagIds: readonly string[]
    readonly articleIds: readonly ArticleId[]
    /** A row for each tag, with how many of its highlights are in each article. */
    readonly counts: readonly (readonly number[])[]
  }
  /** How often tags occur together: a row for each tag with a number for each, its own included. */
  readonly together: {
    readonly tagIds: readonly string[]
    readonly overlap: readonly (readonly number[])[]
    readonly paragraph: readonly (readonly number[])[]
  }
}
