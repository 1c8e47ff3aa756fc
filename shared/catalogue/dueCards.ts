import { z } from 'zod'
import type { ArticleId } from '../article/article'
import type { Highlight } from '../notes/highlight'
import type { Card } from '../notes/card'
import { reviewSettingsShape } from '../settings'

export const dueCardsQuestionSchema = z.strictObject({
  ...reviewSettingsShape,
  /** How many cards are wanted of each list, the first ones. */
  count: z.int().min(0).max(500),
})
export type DueCardsQuestion = z.infer<typeof dueCardsQuestionSchema>

/** What is to be reviewed of all articles that are not deleted. */
export interface DueCards<Listed extends DueCard = DueCard> {
  /** What is to be asked now, in that order. */
  readonly now: readonly Listed[]
  /** What comes back today after that, the soonest first. */
  readonly later: readonly Listed[]
  /** How many are to be asked now, whether or not they are listed. */
  readonly due: number
  /** How many different cards have been reviewed today, and how many today has in all. */
  readonly done: number
  readonly total: number
  /** When the next of those that are not to be asked now can be, ISO 8601; null where none is. */
  readonly next: string | null
  /** How many cards there are. */
  readonly cards: number
}

export interface DueCard {
  readonly articleId: ArticleId
  readonly highlight: HighlightWithCard
}

/** A card with where its passage stands. */
export interface CardInContext extends DueCard {
  /** Those it stands under, the outermost first; none where they are not known yet. */
  readonly headings: readonly string[]
}

export type HighlightWithCard = Highlight & { readonly card: Card }
