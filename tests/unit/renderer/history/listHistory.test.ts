import { expect, test } from 'vitest'
import { listHistory, tabStop } from '../../../../renderer/panels/history/listHistory'

const now = new Date('2026-01-02T12:00:00.000Z')
const step = (id: string) => ({ id, said: id, time: '2026-01-02T10:00:00.000Z' })

test('the Tab key stops at the step that was chosen, or else at the last one done', () => {
  const rows = listHistory({ undone: [step('c')], done: [step('b'), step('a')], more: false }, now)
  expect(rows.map(({ kind }) => kind)).toEqual(['day', 'step', 'step', 'step', 'beginning'])
  expect(tabStop(rows, 'a')).toBe(3)
  expect(tabStop(rows, null)).toBe(2)
  expect(tabStop(rows, 'gone')).toBe(2)
})

test('at the first step where all that is known is undone and there is more', () => {
  const rows = listHistory({ undone: [step('b'), step('a')], done: [], more: true }, now)
  expect(tabStop(rows, null)).toBe(1)
})
