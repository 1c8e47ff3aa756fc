import { expect, test } from 'vitest'
import { createCrashes } from '../../../electron/main/crashes'

test('crashes within a minute of one another are in a row', () => {
  let now = 0
  const crashed = createCrashes(() => now)
  expect(crashed()).toBe(1)
  now += 59_000
  expect(crashed()).toBe(2)
  now += 59_000
  expect(crashed()).toBe(3)
  now += 61_000
  expect(crashed()).toBe(1)
})
