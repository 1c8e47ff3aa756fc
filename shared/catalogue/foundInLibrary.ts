import { z } from 'zod'
import type { ArticleId } from '../article/article'
import type { TextRange } from '../article/text'
import type { Highlight } from '../notes/highlight'

/** The most characters of a query, and the most articles that can be asked for. */
export const searchLimits = { characters: 1000, articles: 200 } as const

export const searchQuestionSchema = z.strictObject({
  /** As it is typed; `parseQuery` says what can be in it. */
  query: z.string().max(searchLimits.characters),
  /** How many articles are wanted, the best first. */
  limit: z.int().min(1).max(searchLimits.articles),
})
export type SearchQuestion = z.infer<typeof searchQuestionSchema>

/** What was found in the whole library, by article. */
export interface FoundInLibrary {
  readonly articles: readonly FoundArticle[]
  /** How many articles there are with something found in them. */
  readonly total: number
  /** A sentence on each thing in the query that could not be taken as it is. */
  readonly remarks: readonly string[]
  /** Words that stand nowhere as they were typed, each with what was looked for beside it. */
  readonly corrected: readonly { readonly typed: string; readonly found: readonly string[] }[]
}

export interface FoundArticle {
  readonly articleId: ArticleId
  /** The parts of its title that match. */
  readonly titleMarks: readonly TextRange[]
  /** The best first, a few of all. */
  readonly passages: readonly FoundPassage[]
  /** How many passages there are in all. */
  readonly count: number
}

/** A passage with what was found in it. */
export type FoundPassage =
  | {
      readonly kind: 'text'
      /** Where the match stands in the article's text, in UTF-16 units: there a click leads. */
      readonly place: TextRange
      /** The sentence around it. */
      readonly sentence: MarkedText
    }
  | {
      readonly kind: 'highlight'
      readonly highlight: Highlight
      readonly quote: MarkedText
      /** Null where nothing was found in the note. */
      readonly note: MarkedText | null
    }

/** A text with the parts of it that match, in order, in UTF-16 units of it. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly TextRange[]
  /** Whether something stands before it, or after it, that was left away. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}
