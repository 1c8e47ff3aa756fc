import type { Command } from 'commander'
import type { DueCard, DueCards, HighlightWithCard } from '../../shared/catalogue/dueCards'
import { t } from '../../shared/language/t'
import { reviewLimits } from '../../shared/settings'
import { cardsOf } from '../../shared/review/cardsOf'
import { dueCards } from '../../shared/review/dueCards'
import { questionOf } from '../../shared/review/questionOf'
import { schedulerOf, type Scheduler } from '../../shared/review/schedule'
import type { Context } from '../context'
import { momentInWords } from '../momentInWords'
import { jsonOption } from '../options'

/** `scholium review`: the cards of the library and when they are due. */
export function addReview(program: Command, context: Context): void {
  program
    .command('review')
    .summary(t('cliHelp.review'))
    .description(t('cliHelp.reviewDescription'))
    .option('--due', t('cliHelp.reviewDue'))
    .addOption(jsonOption())
    .action(async ({ due: dueOnly, json }: { due?: true; json?: true }) => {
      await context.withLibrary({ write: false }, (library) => {
        const now = new Date()
        const state = library.state()
        const { reviewLimit, reviewRetention, reviewWeights } = library.settings()
        const due = dueCards(
          state,
          { reviewLimit, reviewRetention, reviewWeights, count: reviewLimits.cards.max },
          now,
        )
        const scheduler = schedulerOf({ retention: reviewRetention, weights: reviewWeights })
        const titles = new Map(state.articles.map(({ id, title }) => [id, title]))
        const listed = (dueOnly ? due.now : cardsOf(state)).map(
          ({ articleId, highlight }): ListedCard => ({
            articleId,
            articleTitle: titles.get(articleId)!,
            highlight,
          }),
        )
        if (json) return context.printJson(listed.map((one) => cardAsJson(one, scheduler, now)))
        for (const one of listed) context.print(cardAsText(one, scheduler, now, context), '')
        context.print(summaryOf(due))
      })
    })
}

interface ListedCard extends DueCard {
  readonly articleTitle: string
}

function cardAsJson(one: ListedCard, scheduler: Scheduler, now: Date): unknown {
  const { articleId, articleTitle, highlight } = one
  const { id, quote, note, card } = highlight
  const question = questionOf(highlight)
  return {
    id,
    articleId,
    articleTitle,
    quote,
    note,
    asksFor: card.answer === 'note' ? 'note' : 'words',
    /** In UTF-16 units of the quote; null where a note is asked for, or they are not in it. */
    hidden: question.kind === 'words' ? question.range : null,
    isLost: question.kind === 'lost',
    made: card.made,
    ...scheduler.scheduleOf(card),
    retrievability: scheduler.retrievability(card, now),
    reviews: card.reviews,
  }
}

function cardAsText(
  { articleTitle, highlight }: ListedCard,
  scheduler: Scheduler,
  now: Date,
  { style }: Context,
): string {
  const { state, due } = scheduler.scheduleOf(highlight.card)
  const grades = highlight.card.reviews.map(({ grade }) => grade)
  const told = [
    due <= now.toISOString()
      ? t('cli.cardDueNow')
      : t('cli.cardDue', { moment: momentInWords(due) }),
    t('cli.cardState', { state }),
    ...(grades.length > 0 ? [t('cli.answered', { grades: grades.join(' ') })] : []),
  ]
  return [
    style('bold', articleTitle),
    asked(highlight).replace(/^(?=.)/gm, '  > '),
    style('dim', `  ${told.join(' · ')}`),
  ].join('\n')
}

/** The passage of a card with what it asks for. */
function asked(highlight: HighlightWithCard): string {
  const { quote } = highlight
  const question = questionOf(highlight)
  switch (question.kind) {
    case 'note':
      return `${quote}\n${t('cli.asksForNote')}`
    case 'words': {
      const { start, end } = question.range
      return `${quote.slice(0, start)}[${quote.slice(start, end)}]${quote.slice(end)}`
    }
    case 'lost':
      return `${quote}\n${t('cli.asksForLost', { what: question.what })}`
  }
}

function summaryOf({ cards, due, done, total, next }: DueCards): string {
  if (cards === 0) return t('cli.noCards')
  const sentences = [
    t('cli.cardsToAsk', { cards, due }),
    ...(done > 0 ? [t('cli.today', { done, total })] : []),
    ...(next === null ? [] : [t('cli.nextDue', { moment: momentInWords(next) })]),
  ]
  return sentences.join(' ')
}
