import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  foldedSchema,
  isFolded,
  withActs,
  withFolded,
  type Folded,
} from '../../../electron/storage/journal/folded'

const writers = ['a', 'b', 'c-1'] as const
const range = fc
  .record({
    writer: fc.constantFrom(...writers),
    first: fc.integer({ min: 1, max: 30 }),
    length: fc.nat(6),
  })
  .map(({ writer, first, length }) => ({ writer, first, last: first + length }))
const ranges = fc.array(range, { maxLength: 25 })

/** Which entries are folded, as a set of them. */
function setOf(all: readonly { writer: string; first: number; last: number }[]): Set<string> {
  return new Set(
    all.flatMap(({ writer, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${writer} ${first + index}`),
    ),
  )
}

function entriesIn(folded: Folded): Set<string> {
  const all = writers.flatMap((writer) =>
    Array.from({ length: 50 }, (_, index) => [writer, index + 1] as const),
  )
  return new Set(
    all
      .filter(([writer, sequence]) => isFolded(folded, writer, sequence))
      .map((one) => one.join(' ')),
  )
}

test('ranges hold exactly what was put into them, in as few ranges as can be', () => {
  fc.assert(
    fc.property(ranges, (all) => {
      const oneByOne = all.reduce<Folded>(
        (folded, { writer, first, last }) => withFolded(folded, writer, first, last),
        {},
      )
      const expected = setOf(all)
      for (const folded of [oneByOne, withActs({}, all)]) {
        expect(entriesIn(folded)).toEqual(expected)
        expect(foldedSchema.parse(folded)).toEqual(folded)
        for (const [writer, some] of Object.entries(folded)) {
          const gaps = some.slice(1).map(([first], index) => first - some[index]![1])
          expect({ writer, gaps: gaps.filter((gap) => gap < 2) }).toEqual({ writer, gaps: [] })
        }
      }
    }),
  )
})

test('what is put in again changes nothing, and what was there is left alone', () => {
  fc.assert(
    fc.property(ranges, ranges, (before, after) => {
      const folded = withActs({}, before)
      const copy = structuredClone(folded)
      expect(entriesIn(withActs(folded, after))).toEqual(setOf([...before, ...after]))
      expect(entriesIn(withActs(withActs(folded, after), before))).toEqual(
        setOf([...before, ...after]),
      )
      expect(folded).toEqual(copy)
    }),
  )
})

test('of very many writers those heard of last are remembered', () => {
  const names = Array.from({ length: 230 }, (_, index) => `writer-${index}`)
  const folded = names.reduce<Folded>((before, name) => withFolded(before, name, 1, 3), {})
  const again = withFolded(withFolded(folded, names[29]!, 1, 1), names[100]!, 4, 4)
  const remembered = Object.keys(again)
  expect(remembered).toHaveLength(200)
  expect(remembered.slice(-2)).toEqual([names[29], names[100]])
  expect(isFolded(again, names[229]!, 2)).toBe(true)
})
