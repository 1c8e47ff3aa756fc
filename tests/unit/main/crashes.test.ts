import { expect, test } from 'vitest'
import { createCrashes } from '../../../electron/main/crashes'

test('a crash within a minute of the one before is one again', () => {
  let now = 0
  const crashed = createCrashes(() => now)
  expect(crashed()).toBe(false)
  now += 59_000
  expect(crashed()).toBe(true)
  now += 61_000
  expect(crashed()).toBe(false)
})
