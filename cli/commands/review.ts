import type { Command } from 'commander'
import type { DueCard, DueCards, HighlightWithCard } from '../../shared/catalogue/dueCards'
import { reviewLimits } from '../../shared/settings'
import { cardsOf } from '../../shared/review/cardsOf'
import { dueCards } from '../../shared/review/dueCards'
import { questionOf } from '../../shared/review/questionOf'
import { schedulerOf, type Scheduler } from '../../shared/review/schedule'
import { counted } from '../articleLine'
import type { Context } from '../context'
import { momentInWords } from '../momentInWords'
import { jsonOption } from '../options'

/** `scholium review`: the cards of the library and when they are due. */
export function addReview(program: Command, context: Context): void {
  program
    .command('review')
    .summary('list cards and when they are due')
    .description(
      'Lists the highlights that are cards, by article: what each asks for, when it is due and how it was answered, from 1 (again) to 4 (easy).',
    )
    .option('--due', 'only what is to be asked now, in that order, within the daily limit')
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
    due <= now.toISOString() ? 'due now' : `due ${momentInWords(due)}`,
    state,
    ...(grades.length > 0 ? [`answered ${grades.join(' ')}`] : []),
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
      return `${quote}\nAsks for the note.`
    case 'words': {
      const { start, end } = question.range
      return `${quote.slice(0, start)}[${quote.slice(start, end)}]${quote.slice(end)}`
    }
    case 'lost':
      return `${quote}\nAsks for ${question.what === 'note' ? 'a note' : 'words'} that it does not have any more.`
  }
}

function summaryOf({ cards, due, done, total, next }: DueCards): string {
  if (cards === 0) return 'No highlight is a card yet.'
  const sentences = [
    `${counted(cards, 'card')}, ${due.toLocaleString('en')} to be asked now.`,
    ...(done > 0 ? [`Today ${done.toLocaleString('en')} of ${total.toLocaleString('en')}.`] : []),
    ...(next === null ? [] : [`The next is due ${momentInWords(next)}.`]),
  ]
  return sentences.join(' ')
}
