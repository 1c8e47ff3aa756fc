import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightsTouching, indexHighlights } from '../../../../renderer/article/highlightIndex'
import { compareHighlights, type Highlight } from '../../../../shared/notes/highlight'

const highlights = fc
  .array(fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 80 }) }))
  .map((ranges) =>
    ranges
      .map(({ start, length }, index): Highlight => ({
        id: `h${index}`,
        start,
        end: start + length,
        quote: 'x'.repeat(length),
        prefix: '',
        suffix: '',
        color: 'yellow',
        tags: [],
        note: '',
        created: '2026-01-01T00:00:00.000Z',
        modified: '2026-01-01T00:00:00.000Z',
      }))
      .toSorted(compareHighlights),
  )

test('exactly the highlights that share a unit with a range are found, in reading order', () => {
  fc.assert(
    fc.property(highlights, fc.nat(300), fc.integer({ min: 1, max: 60 }), (all, start, length) => {
      const range = { start, end: start + length }
      expect(highlightsTouching(indexHighlights(all), range)).toEqual(
        all.filter((highlight) => highlight.start < range.end && highlight.end > range.start),
      )
    }),
  )
})
