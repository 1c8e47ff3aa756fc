import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { strongestHeat } from '../../../../shared/charts/chartColors'
import { walkTo } from '../../../../renderer/desks/insights/walkTo'
import { describePeriod, shortPeriod } from '../../../../renderer/desks/insights/describePeriod'

/** Where a key leads in a matrix of three columns and ten marks, of which the last row has one. */
function walk(key: string, at: number, ctrlKey = false): number | null {
  return walkTo({ key, ctrlKey }, at, { count: 10, columns: 3 })
}

test('arrows lead within a matrix and stop at its edges', () => {
  expect([walk('ArrowRight', 4), walk('ArrowRight', 5), walk('ArrowRight', 9)]).toEqual([
    5,
    null,
    null,
  ])
  expect([walk('ArrowLeft', 4), walk('ArrowLeft', 3)]).toEqual([3, null])
  expect([walk('ArrowDown', 6), walk('ArrowDown', 7)]).toEqual([9, null])
  expect([walk('ArrowUp', 4), walk('ArrowUp', 1)]).toEqual([1, null])
})

test('Home and End lead to the ends of a row, with Control to those of all', () => {
  expect([walk('Home', 5), walk('End', 3), walk('End', 9)]).toEqual([3, 5, 9])
  expect([walk('Home', 5, true), walk('End', 3, true)]).toEqual([0, 9])
  expect(walkTo({ key: 'End', ctrlKey: false }, 2, { count: 8, columns: 1 })).toBe(7)
  expect(walk('a', 5)).toBeNull()
})

test('a matrix is as strong in colour on the screen as in a picture of it', () => {
  const file = join(import.meta.dirname, '../../../../renderer/desks/insights/Matrix.css')
  expect(readFileSync(file, 'utf8')).toContain(`calc(var(--heat) * ${100 * strongestHeat}%)`)
})

test('periods are called by their days', () => {
  const names = (['day', 'week', 'month', 'year', 'decade', 'century'] as const).map((by) => [
    describePeriod('2000-01-01', by),
    shortPeriod('2000-01-01', by),
  ])
  expect(names).toEqual([
    ['1 January 2000', '1 Jan'],
    ['Week of 1 January 2000', '1 Jan'],
    ['January 2000', 'Jan 2000'],
    ['2000', '2000'],
    ['2000–2009', '2000'],
    ['2000–2099', '2000'],
  ])
})
