import { expect, test } from 'vitest'
import { matchesLock } from '../../../scripts/set-up/dependencies.mjs'

const locked = {
  '': {},
  'node_modules/reader': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/only-on-mac': { version: '2.0.0', integrity: 'sha512-b', optional: true },
}
const reader = locked['node_modules/reader']

test('what another system needs may be missing, and nothing else', () => {
  expect(matchesLock(locked, { 'node_modules/reader': reader })).toBe(true)
  expect(matchesLock(locked, {})).toBe(false)
})

test('another version, other bytes or a package unknown to the lock do not match', () => {
  const readerIs = (change: object) => ({ 'node_modules/reader': { ...reader, ...change } })
  expect(matchesLock(locked, readerIs({ version: '1.0.1' }))).toBe(false)
  expect(matchesLock(locked, readerIs({ integrity: 'sha512-c' }))).toBe(false)
  expect(matchesLock(locked, { ...readerIs({}), 'node_modules/stray': reader })).toBe(false)
})
