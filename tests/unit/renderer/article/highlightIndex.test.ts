import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightsTouching, indexHighlights } from '../../../../renderer/article/highlightIndex'
import { compareHighlights, type Highlight } from '../../../../shared/notes/highlight'
import { highlightOf } from './windowStates'

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
        card: null,
        created: '2026-01-01T00:00:00.000Z',
        modified: '2026-01-01T00:00:00.000Z',
      }))
      .toSorted(compareHighlights),
  )

test('exactly the highlights that share a unit with a range are found, in reading order', () => {
  fc.assert(
    fc.property(highlights, fc.nat(300), fc.integer({ min: 1, max: 60 }), (all, start, length) => {
      const range = { start, end: start + length }
      expect(
        highlightsTouching(
          indexHighlights(all, (highlight) => highlight),
          range,
        ),
      ).toEqual(
        all.filter((highlight) => highlight.start < range.end && highlight.end > range.start),
      )
    }),
  )
})

/** Some lie elsewhere than they were kept, some nowhere. */
function place(highlight: Highlight): Highlight | null {
  if (highlight.start % 5 === 0) return null
  return highlight.start % 5 === 1 ? { ...highlight, start: highlight.start + 1 } : highlight
}

test('an index made of another one is what it would be made anew', () => {
  // Of ten that may be there before and after.
  const several = fc.tuple(
    highlights,
    fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 10, maxLength: 10 }),
  )
  fc.assert(
    fc.property(several, ([some, presence]) => {
      const known = some.slice(0, presence.length)
      const before = indexHighlights(
        known.filter((_, index) => presence[index]![0]),
        place,
      )
      const after = known.filter((_, index) => presence[index]![1])
      expect(indexHighlights(after, place, before)).toEqual(indexHighlights(after, place))
    }),
  )
})

test('highlights are in the order in which they are found, wherever they were kept', () => {
  const [first, second] = ['a', 'b'].map((id, index) =>
    highlightOf({ id, start: index * 10, end: index * 10 + 5 }),
  )
  const { all } = indexHighlights([first!, second!], (highlight) =>
    highlight === first ? { ...highlight, start: 30, end: 35 } : highlight,
  )
  expect(all.map(({ id }) => id)).toEqual(['b', 'a'])
})

test('what was there before is not looked for again', () => {
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((id, index) =>
    highlightOf({ id, start: index * 10, end: index * 10 + 5 }),
  )
  const before = indexHighlights([second!, third!], (highlight) => highlight)
  const asked: string[] = []
  // At both ends, so that what stays is neither the beginning nor the end of the list.
  indexHighlights(
    [first!, second!, third!, fourth!],
    (highlight) => {
      asked.push(highlight.id)
      return highlight
    },
    before,
  )
  expect(asked).toEqual(['a', 'd'])
})
