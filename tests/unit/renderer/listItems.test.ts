import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countItems,
  groupOfRow,
  headingIndices,
  indexOfRow,
  itemAt,
} from '../../../renderer/desks/notes/listItems'
import type { NotesGroup } from '../../../shared/catalogue/notesQuery'

const groups = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }).map((counts) => {
  let from = 0
  return counts.map((count, index): NotesGroup => {
    const group = { key: `group ${index}`, from, count }
    from += count
    return group
  })
})

test('each heading stands before the rows of its group', () => {
  fc.assert(
    fc.property(groups, (groups) => {
      const rows = groups.reduce((sum, { count }) => sum + count, 0)
      const items = Array.from({ length: countItems(rows, groups) }, (_, index) =>
        itemAt(groups, index),
      )
      const expected = groups.flatMap((group) => [
        { kind: 'group', group },
        ...Array.from({ length: group.count }, (_, at) => ({ kind: 'row', row: group.from + at })),
      ])
      expect(items).toEqual(expected)
      expect([...headingIndices(groups)]).toEqual(
        items.flatMap(({ kind }, index) => (kind === 'group' ? index : [])),
      )
      for (let row = 0; row < rows; row++) {
        expect(items[indexOfRow(groups, row)]).toEqual({ kind: 'row', row })
        const group = groupOfRow(groups, row)!
        expect(row - group.from).toBeLessThan(group.count)
      }
    }),
  )
})

test('a list without groups is its rows', () => {
  expect(countItems(3, [])).toBe(3)
  expect(itemAt([], 2)).toEqual({ kind: 'row', row: 2 })
  expect(indexOfRow([], 2)).toBe(2)
  expect(groupOfRow([], 2)).toBeUndefined()
})
