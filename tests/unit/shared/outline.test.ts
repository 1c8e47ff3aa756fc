import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countUnder, entryAt, outlineOf } from '../../../shared/article/outline'

/** Headings of these levels, ten units apart. */
function headings(...levels: readonly number[]) {
  return levels.map((level, index) => ({ level, text: `h${index}`, start: index * 10 }))
}

test('headings make a tree, and a level that is left out makes no step of its own', () => {
  const outline = outlineOf(headings(3, 1, 4, 4, 2, 1))
  expect(
    outline.map(({ depth, parent, position, siblings, end }) => [
      depth,
      parent,
      position,
      siblings,
      end,
    ]),
  ).toEqual([
    [1, -1, 1, 3, 10],
    [1, -1, 2, 3, 50],
    [2, 1, 1, 3, 30],
    [2, 1, 2, 3, 40],
    [2, 1, 3, 3, 50],
    [1, -1, 3, 3, Infinity],
  ])
})

test('a title is one line of words, and empty where there are none', () => {
  const titles = ['Two\nlines', ' \uFFFC ', '', 'a  b\uFFFC'].map((text) => ({
    level: 1,
    text,
    start: 0,
  }))
  expect(outlineOf(titles).map(({ title }) => title)).toEqual(['Two lines', '', '', 'a b'])
})

test('a place stands under the last heading that begins before it', () => {
  const outline = outlineOf([
    { level: 1, text: 'a', start: 5 },
    { level: 2, text: 'b', start: 20 },
  ])
  expect([0, 4, 5, 19, 20, 999].map((place) => entryAt(outline, place))).toEqual([
    -1, -1, 0, 0, 1, 1,
  ])
  expect(entryAt([], 3)).toBe(-1)
})

test('a heading counts the highlights of its parts', () => {
  const starts = [0, 9, 10, 25, 25, 59, 400].map((start) => ({ start }))
  expect(countUnder(outlineOf(headings(1, 1, 2, 3, 2, 1)), starts)).toEqual([2, 3, 2, 0, 0, 2])
  expect(countUnder(outlineOf(headings(1)), [])).toEqual([0])
})

test('every highlight after the first heading is under an outermost heading, and counted once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
      fc.array(fc.nat({ max: 400 })),
      (levels, offsets) => {
        const outline = outlineOf(headings(...levels))
        const highlights = offsets.toSorted((a, b) => a - b).map((start) => ({ start }))
        const counts = countUnder(outline, highlights)
        const outermost = outline.flatMap(({ depth }, index) =>
          depth === 1 ? [counts[index]!] : [],
        )
        expect(outermost.reduce((sum, count) => sum + count, 0)).toBe(highlights.length)
        for (const [index, { start, end }] of outline.entries())
          expect(counts[index]).toBe(
            highlights.filter((highlight) => highlight.start >= start && highlight.start < end)
              .length,
          )
      },
    ),
  )
})
