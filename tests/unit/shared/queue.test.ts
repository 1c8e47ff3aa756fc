import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DueCardsQuestion } from '../../../shared/catalogue/dueCards'
import type { Card, Grade } from '../../../shared/notes/card'
import {
  applyChange,
  inverseOf,
  type Change,
  type LibraryState,
} from '../../../shared/notes/changes'
import { daysAfter, startOfDay } from '../../../shared/review/day'
import { dueCards } from '../../../shared/review/dueCards'
import { reviewQueue, type ReviewQueue } from '../../../shared/review/queue'
import { schedulerOf } from '../../../shared/review/schedule'
import { articleRecord, cardIn, highlightIn } from '../../generate'

const scheduler = schedulerOf({ retention: 0.9, weights: null })
const minute = 60_000

interface Item {
  readonly id: string
  readonly card: Card
}

/** Cards that were reviewed some minutes before now, or never. */
const itemsAndNow = fc
  .record({
    now: fc.date({ min: new Date('2031-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
    histories: fc.array(
      fc.tuple(
        fc.array(
          fc.tuple(
            fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 300_000 })),
            fc.constantFrom<Grade>(1, 2, 3, 4),
          ),
          { maxLength: 4 },
        ),
        fc.integer({ min: 300_000, max: 400_000 }),
      ),
      { maxLength: 12 },
    ),
    limit: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ now, histories, limit }) => {
    const ago = (minutes: number): string =>
      new Date(now.getTime() - minutes * minute).toISOString()
    const items = histories.map(([reviews, made], index): Item => ({
      id: `card-${index}`,
      card: {
        answer: 'note',
        made: ago(made),
        reviews: reviews
          .toSorted(([a], [b]) => b - a)
          .map(([minutes, grade]) => ({ time: ago(minutes), grade })),
      },
    }))
    return { now, items, limit }
  })

function isToday({ card }: Item, now: Date): boolean {
  const last = card.reviews.at(-1)?.time
  return last !== undefined && last >= startOfDay(now).toISOString()
}

function graded(items: readonly Item[], id: string, grade: Grade, now: Date): readonly Item[] {
  return items.map((item) => {
    if (item.id !== id) return item
    const { card } = item
    const reviews = [...card.reviews, { time: now.toISOString(), grade }]
    return { id, card: { ...card, reviews } }
  })
}

describe('the queue', () => {
  test('asks what is due or new, each card once, and no more different ones a day than the limit', () => {
    fc.assert(
      fc.property(itemsAndNow, ({ items, now, limit }) => {
        const queue = reviewQueue(items, { scheduler, now, limit })
        const asked = queue.now.map(({ id }) => id)
        expect(new Set(asked).size).toBe(asked.length)
        for (const { card } of queue.now)
          expect(scheduler.scheduleOf(card).due <= now.toISOString()).toBe(true)
        const unseen = queue.now.filter((item) => !isToday(item, now))
        expect(queue.done).toBe(items.filter((item) => isToday(item, now)).length)
        expect(unseen.length).toBeLessThanOrEqual(Math.max(0, limit - queue.done))
        expect(queue.total).toBe(queue.done + unseen.length)
        const isDue = ({ card }: Item): boolean =>
          scheduler.scheduleOf(card).due <= now.toISOString()
        const left = items.filter((item) => isDue(item) && !queue.now.includes(item))
        if (left.length > 0) expect(queue.done + unseen.length).toBeGreaterThanOrEqual(limit)
      }),
    )
  })

  test('asks what comes back today first, then the least remembered, then the oldest new one', () => {
    fc.assert(
      fc.property(itemsAndNow, ({ items, now, limit }) => {
        const queue = reviewQueue(items, { scheduler, now, limit })
        const kinds = queue.now.map((item) =>
          isToday(item, now) ? 0 : item.card.reviews.length > 0 ? 1 : 2,
        )
        expect(kinds.toSorted()).toEqual(kinds)
        const due = queue.now.filter((_, index) => kinds[index] === 1)
        const odds = due.map(({ card }) => scheduler.retrievability(card, now))
        expect(odds.toSorted((a, b) => a - b)).toEqual(odds)
        const made = queue.now.filter((_, index) => kinds[index] === 2).map(({ card }) => card.made)
        expect(made.toSorted()).toEqual(made)
        const later = queue.later.map(({ card }) => scheduler.scheduleOf(card).due)
        expect(later.toSorted()).toEqual(later)
        for (const due of later)
          expect(due > now.toISOString() && due < endOf(now).toISOString()).toBe(true)
      }),
    )
  })

  test('has something new at the moment that it names, and nothing before', () => {
    fc.assert(
      fc.property(itemsAndNow, ({ items, now, limit }) => {
        const order = { scheduler, limit }
        const queue = reviewQueue(items, { ...order, now })
        if (queue.next === null) {
          expect(queue.now).toHaveLength(items.length)
          return
        }
        const known = new Set(queue.now)
        const comesAt = (time: Date): readonly Item[] =>
          reviewQueue(items, { ...order, now: time }).now.filter((item) => !known.has(item))
        expect(comesAt(new Date(Date.parse(queue.next) - 1))).toEqual([])
        // Those that today has no room for may find none tomorrow either, as things are.
        if (queue.now.length === 0) expect(comesAt(new Date(queue.next))).not.toEqual([])
      }),
    )
  })

  test('comes to an end, and counts nothing twice, whatever is answered', () => {
    fc.assert(
      fc.property(
        itemsAndNow,
        fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 20, maxLength: 20 }),
        ({ items, now, limit }, grades) => {
          let [left, time]: [readonly Item[], Date] = [items, startOfDay(now)]
          // What was reviewed later today than at its beginning would be in the future.
          left = left.filter((item) => !isToday(item, now))
          const seen = new Set<string>()
          for (let at = 0; ; at++) {
            const queue: ReviewQueue<Item> = reviewQueue(left, { scheduler, now: time, limit })
            expect(queue.done).toBe(seen.size)
            const [first = queue.later[0]] = queue.now
            if (!first || at > 300) break
            if (queue.now.length === 0) {
              time = new Date(scheduler.scheduleOf(first.card).due)
              if (time >= endOf(now)) break
              continue
            }
            seen.add(first.id)
            left = graded(left, first.id, grades[at] ?? 3, time)
            time = new Date(time.getTime() + minute / 4)
          }
          expect(seen.size).toBeLessThanOrEqual(limit)
          expect(reviewQueue(left, { scheduler, now: time, limit }).now).toEqual([])
        },
      ),
    )
  })
})

function endOf(now: Date): Date {
  return daysAfter(startOfDay(now), 1)
}

describe('the cards of a library', () => {
  const question: DueCardsQuestion = {
    reviewLimit: 20,
    reviewRetention: 0.9,
    reviewWeights: null,
    count: 100,
  }
  const now = new Date('2031-01-01T12:00:00.000Z')
  const text = 'The rain went on and on.'
  const library = fc
    .tuple(
      articleRecord('first'),
      fc.uniqueArray(highlightIn(text), { maxLength: 6, selector: ({ id }) => id }),
    )
    .map(([record, highlights]): LibraryState => ({
      articles: [{ ...record, deleted: null }],
      tags: [],
      highlights: new Map([['first', highlights]]),
    }))

  test('are asked again as before once a review is undone', () => {
    fc.assert(
      fc.property(library, fc.constantFrom<Grade>(1, 2, 3, 4), (state, grade) => {
        const before = dueCards(state, question, now)
        const [first] = before.now
        if (!first) return
        const { articleId, highlight } = first
        const { card } = highlight
        const reviews = [...card.reviews, { time: now.toISOString(), grade }]
        const change: Change = {
          kind: 'edit-highlight',
          articleId,
          highlightId: highlight.id,
          before: { card },
          after: { card: { ...card, reviews } },
        }
        const after = applyChange(state, change)
        expect(dueCards(after, question, now)).toMatchObject({ done: before.done + 1 })
        expect(dueCards(applyChange(after, inverseOf(change)), question, now)).toEqual(before)
      }),
    )
  })

  test('are those of articles that are not deleted, counted in whole and listed in part', () => {
    fc.assert(
      fc.property(library, cardIn(text), (state, card) => {
        const all = dueCards(state, question, now)
        const held = state.highlights.get('first')!
        expect(all.cards).toBe(held.filter(({ card }) => card).length)
        expect(all.now).toHaveLength(all.due)
        const some = dueCards(state, { ...question, count: 1 }, now)
        expect(some).toEqual({ ...all, now: all.now.slice(0, 1), later: all.later.slice(0, 1) })
        const deleted = state.articles.map((one) => ({ ...one, deleted: card.made }))
        const none = dueCards({ ...state, articles: deleted }, question, now)
        expect(none).toMatchObject({ cards: 0, due: 0, next: null })
      }),
    )
  })
})
