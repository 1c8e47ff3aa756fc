import { expect, test } from 'vitest'
import { untilNextTry } from '../../../../renderer/state/useNextTry'

test('what fails again and again is tried ever less often', () => {
  const waits = [1, 2, 3, 4, 5, 100].map(untilNextTry)
  expect(waits).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000])
})
