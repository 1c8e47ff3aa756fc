import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card, Grade } from '../../../shared/notes/card'
import { daysAfter, startOfDay } from '../../../shared/review/day'
import { schedulerOf } from '../../../shared/review/schedule'
import { settingsEditSchema } from '../../../shared/settings'
import { cardIn } from '../../generate'

const scheduler = schedulerOf({ retention: 0.9, weights: null })
const card = cardIn('The tide came in.')
const moment = fc.date({
  min: new Date('2030-01-01'),
  max: new Date('2035-01-01'),
  noInvalidDate: true,
})
const grade = fc.constantFrom<Grade>(1, 2, 3, 4)
const day = 86_400_000

function reviewedAt(times: readonly (readonly [string, Grade])[]): Card {
  const reviews = times.map(([time, grade]) => ({ time, grade }))
  return { answer: 'note', made: '2030-01-01T10:00:00.000Z', reviews }
}

describe('the schedule of a card', () => {
  test('depends on its reviews alone', () => {
    fc.assert(
      fc.property(card, (one) => {
        schedulerOf({ retention: 0.8, weights: null }).scheduleOf(one)
        const again = schedulerOf({ retention: 0.9, weights: null })
        expect(again.scheduleOf(structuredClone(one))).toEqual(scheduler.scheduleOf(one))
      }),
    )
  })

  test('is what was foretold of the grade that was given', () => {
    fc.assert(
      fc.property(card, grade, moment, (one, grade, now) => {
        const review = { time: now.toISOString(), grade }
        const after = { ...one, reviews: [...one.reviews, review] }
        expect(scheduler.scheduleOf(after)).toMatchObject({
          due: scheduler.dueAfter(one, grade, now),
          lastReview: review.time,
        })
      }),
    )
  })

  test('never asks earlier for a better grade, nor for a lower wish to remember', () => {
    const eager = schedulerOf({ retention: 0.95, weights: null })
    fc.assert(
      fc.property(card, moment, (one, now) => {
        const dues = ([1, 2, 3, 4] as const).map((grade) => scheduler.dueAfter(one, grade, now))
        expect(dues.toSorted()).toEqual(dues)
        expect(dues[0]! > now.toISOString()).toBe(true)
        for (const [index, due] of dues.entries()) {
          const sooner = eager.dueAfter(one, (index + 1) as Grade, now)
          expect(sooner <= due).toBe(true)
        }
      }),
    )
  })

  test('goes on where a clock was put back', () => {
    const times = ['2030-02-02T10:00:00.000Z', '2030-02-01T10:00:00.000Z'] as const
    const back = reviewedAt([
      [times[0], 3],
      [times[1], 3],
    ])
    const since = new Date(scheduler.scheduleOf(back).due).getTime()
    expect(since).toBeGreaterThan(new Date(times[0]).getTime())
  })

  test('counts in minutes what is new or was forgotten, and else in days that turn at four', () => {
    const made = reviewedAt([])
    const now = new Date(2030, 0, 10, 22, 30)
    const inMinutes = ([1, 2, 3] as const).map(
      (grade) => (Date.parse(scheduler.dueAfter(made, grade, now)) - now.getTime()) / 60_000,
    )
    expect(inMinutes).toEqual([1, 6, 10])
    const easy = new Date(scheduler.dueAfter(made, 4, now))
    expect([easy.getHours(), easy.getMinutes()]).toEqual([4, 0])
    expect(easy).toEqual(daysAfter(startOfDay(now), 8))
    expect(scheduler.scheduleOf(made)).toEqual({
      state: 'new',
      due: made.made,
      lastReview: null,
      stability: 0,
      difficulty: 0,
      lapses: 0,
    })
    const learnt = reviewedAt([
      ['2030-01-10T10:00:00.000Z', 4],
      ['2030-01-20T10:00:00.000Z', 1],
    ])
    expect(scheduler.scheduleOf(learnt)).toMatchObject({ state: 'relearning', lapses: 1 })
  })
})

test('a card is remembered the less the longer ago it was reviewed', () => {
  fc.assert(
    fc.property(card, moment, fc.integer({ min: 1, max: 1_000 }), (one, now, days) => {
      const later = new Date(now.getTime() + days * day)
      const [before, after] = [now, later].map((time) => scheduler.retrievability(one, time))
      if (one.reviews.length === 0) expect([before, after]).toEqual([0, 0])
      else {
        expect(after!).toBeLessThan(before!)
        expect(before!).toBeLessThanOrEqual(1)
        expect(after!).toBeGreaterThan(0)
      }
    }),
  )
})

test('a day begins at four in the morning, and the next one after it', () => {
  fc.assert(
    fc.property(moment, (now) => {
      const start = startOfDay(now)
      expect([start.getHours(), start.getMinutes(), start.getMilliseconds()]).toEqual([4, 0, 0])
      expect(start.getTime()).toBeLessThanOrEqual(now.getTime())
      expect(daysAfter(start, 1).getTime()).toBeGreaterThan(now.getTime())
      expect(startOfDay(start)).toEqual(start)
      expect(startOfDay(new Date(start.getTime() - 1))).toEqual(daysAfter(start, -1))
    }),
  )
})

test('the settings take what FSRS can do with', () => {
  const weights = Array.from({ length: 21 }, (_, index) => index / 20)
  const good = { reviewLimit: 500, reviewRetention: 0.97, reviewWeights: weights }
  expect(settingsEditSchema.parse(good)).toEqual(good)
  for (const bad of [
    { reviewLimit: 0 },
    { reviewLimit: 2.5 },
    { reviewRetention: 0.98 },
    { reviewRetention: 0.5 },
    { reviewWeights: weights.slice(1) },
    { reviewWeights: [...weights.slice(1), Infinity] },
  ])
    expect(settingsEditSchema.safeParse(bad).success).toBe(false)
  const made = reviewedAt([])
  const now = new Date(2030, 0, 10, 12)
  const other = schedulerOf({ retention: 0.9, weights })
  expect(other.dueAfter(made, 4, now)).not.toBe(scheduler.dueAfter(made, 4, now))
})
