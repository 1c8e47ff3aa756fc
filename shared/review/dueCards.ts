import type { DueCard, DueCards, DueCardsQuestion } from '../catalogue/dueCards'
import type { LibraryState } from '../notes/changes'
import { cardsOf } from './cardsOf'
import { reviewQueue } from './queue'
import { schedulerOf } from './schedule'

/** What is to be reviewed of a library whose highlights are all held. */
export function dueCards(state: LibraryState, question: DueCardsQuestion, now: Date): DueCards {
  const { reviewLimit: limit, reviewRetention: retention, reviewWeights: weights } = question
  const items = cardsOf(state).map(({ articleId, highlight }) => ({
    card: highlight.card,
    articleId,
    highlight,
  }))
  const scheduler = schedulerOf({ retention, weights })
  const queue = reviewQueue(items, { scheduler, now, limit })
  const listed = (some: readonly DueCard[]): readonly DueCard[] =>
    some.slice(0, question.count).map(({ articleId, highlight }) => ({ articleId, highlight }))
  const { done, total, next } = queue
  return {
    now: listed(queue.now),
    later: listed(queue.later),
    due: queue.now.length,
    done,
    total,
    next,
    cards: items.length,
  }
}
