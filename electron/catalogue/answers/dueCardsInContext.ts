import type { CardInContext, DueCard, DueCards } from '../../../shared/catalogue/dueCards'
import type { DueCardsQuestion } from '../../../shared/catalogue/dueCards'
import { dueCards } from '../../../shared/review/dueCards'
import type { ArticleTexts } from '../index/texts'
import type { Known } from './createAnswers'

/** What is to be reviewed, each card with the headings its passage stands under. */
export function dueCardsInContext(
  { state, index }: Known,
  question: DueCardsQuestion,
): DueCards<CardInContext> {
  const due = dueCards(state, question, new Date())
  const inContext = ({ articleId, highlight }: DueCard): CardInContext => ({
    articleId,
    highlight,
    headings: headingsAbove(index, articleId, highlight.start),
  })
  return { ...due, now: due.now.map(inContext), later: due.later.map(inContext) }
}

/** The headings a place of an article stands under, the outermost first; none where it is not known. */
function headingsAbove(texts: ArticleTexts, articleId: string, offset: number): readonly string[] {
  const blocks = texts.blocksOf(articleId) ?? []
  const headings: string[] = []
  let level = Infinity
  for (let at = blocks.findLastIndex(({ start }) => start <= offset); at >= 0; at--) {
    const { headingLevel, end } = blocks[at]!
    if (headingLevel === null || headingLevel >= level || end > offset) continue
    level = headingLevel
    headings.unshift(texts.blockText(articleId, at))
  }
  return headings
}
