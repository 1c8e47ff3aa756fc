import { z } from 'zod'
import type { ArticleId } from '../article/article'
import { notesQuerySchema } from './notesQuery'

/** From the shortest to the longest. */
export const periods = ['day', 'week', 'month', 'year', 'decade', 'century'] as const
export type Period = (typeof periods)[number]

/** Which highlights are counted: as in a list of them, by what each has by itself. */
const countedNotesSchema = z.readonly(notesQuerySchema.unwrap().omit({ together: true }))

export const insightsQuestionSchema = z.strictObject({
  /** The highlights that are counted. */
  query: countedNotesSchema,
  /** Null leaves the choice to the answer, which also takes a longer one where bars are too many. */
  by: z.enum(periods).nullable(),
  /** How many tags the tables have at most, the most frequent. */
  tags: z.int().min(1).max(60),
  /** How many articles the table of tags by article has at most. */
  articles: z.int().min(1).max(60),
})
export type InsightsQuestion = z.infer<typeof insightsQuestionSchema>

/** What can be counted of the highlights of a library. */
export interface Insights {
  /** All that are not deleted, whether something in them is highlighted or not. */
  readonly articles: number
  readonly highlightedArticles: number
  readonly highlights: number
  readonly withNote: number
  readonly tagged: number
  readonly overTime: HighlightsOverTime
  /** All tags that a highlight bears, or one below them; the most frequent by themselves first. */
  readonly tags: readonly { readonly tagId: string; readonly own: number; readonly whole: number }[]
  readonly tagByArticle: {
    readonly tagIds: readonly string[]
    /** Those with the most highlights that bear one of these tags, the most first. */
    readonly articleIds: readonly ArticleId[]
    /** A row for each tag, with how many of its highlights are in each article. */
    readonly counts: readonly (readonly number[])[]
  }
  /**
   * How often tags occur together: a row for each tag with a number for each. Of two tags that is
   * the number of pairs of a highlight that bears the one and a highlight that bears the other and
   * overlaps it, or stands in one of its paragraphs; a highlight that bears both is one such pair by
   * itself. Of a tag and itself it is the number of highlights that bear it.
   */
  readonly together: {
    readonly tagIds: readonly string[]
    readonly overlap: readonly (readonly number[])[]
    readonly paragraph: readonly (readonly number[])[]
    /** In how many articles paragraphs are not known yet: there only what overlaps is counted. */
    readonly unreadArticles: number
  }
}

export interface HighlightsOverTime {
  readonly by: Period
  /** What else it can be by: with neither a single bar nor too many. */
  readonly offered: readonly Period[]
  /** Every period from the first to the last, those without highlights too. */
  readonly periods: readonly {
    /** Its first day by the clock of this machine, as ISO 8601. */
    readonly from: string
    /** The first day after it. */
    readonly before: string
    readonly highlights: number
    readonly withNote: number
  }[]
}
