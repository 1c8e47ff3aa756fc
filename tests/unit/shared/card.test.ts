import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardWithNew, findHidden, type Card } from '../../../shared/notes/card'
import { changeSchema } from '../../../shared/notes/changes'
import { highlightEditSchema, highlightSchema } from '../../../shared/notes/highlight'
import { cardIn, highlightIn } from '../../generate'

const made = '2026-03-01T09:00:00.000Z'

describe('hidden words', () => {
  test('are where they were while the quote is the same', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', '潮', '🌊') }).chain(cardIn),
        fc.string(),
        ({ answer }, after) => {
          if (answer === 'note') return
          const quote = ' '.repeat(answer.start) + answer.text + after
          expect(findHidden(quote, answer)).toEqual({ start: answer.start, end: answer.end })
        },
      ),
    )
  })

  test('are found again at the nearest place that says the same', () => {
    const hidden = { start: 12, end: 16, text: 'tide' }
    expect(findHidden('the tide and the tide', hidden)).toEqual({ start: 17, end: 21 })
    expect(findHidden('tide, the old tide', hidden)).toEqual({ start: 14, end: 18 })
    expect(findHidden('a tide', hidden)).toEqual({ start: 2, end: 6 })
    expect(findHidden('a tid', hidden)).toBeNull()
  })
})

function card(hours: readonly number[], more: Partial<Card> = {}): Card {
  const reviews = hours.map((hour) => ({
    time: `2026-03-02T0${hour}:00:00.000Z`,
    grade: 3 as const,
  }))
  return { answer: 'note', made, reviews, ...more }
}

describe('a card that comes back', () => {
  test('keeps the reviews since, and is what it was then otherwise', () => {
    const then = card([1, 2])
    const now = card([1, 3], { answer: { start: 0, end: 1, text: 'a' } })
    expect(cardWithNew(then, now)).toEqual(card([1, 2, 3]))
    expect(cardWithNew(then, card([1]))).toBe(then)
  })

  test('stays where there was none, and gives way to one that was another', () => {
    const [then, now] = [card([1]), card([2], { made: '2026-03-05T09:00:00.000Z' })]
    expect(cardWithNew(null, now)).toBe(now)
    expect(cardWithNew(then, null)).toBe(then)
    expect(cardWithNew(then, now)).toBe(then)
  })
})

test('a highlight that says nothing of a card is none, and an edit that does leaves it', () => {
  fc.assert(
    fc.property(highlightIn('The rain went on and on.'), ({ card: _card, ...older }) => {
      expect(highlightSchema.parse(older)).toEqual({ ...older, card: null })
      expect(highlightEditSchema.parse({ note: older.note })).toEqual({ note: older.note })
      const edit = {
        kind: 'edit-highlight',
        articleId: 'first',
        highlightId: older.id,
        before: {},
        after: { color: older.color },
      }
      expect(changeSchema.parse(edit)).toEqual(edit)
    }),
  )
})
