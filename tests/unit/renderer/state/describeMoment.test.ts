import { afterEach, expect, test } from 'vitest'
import { describeDay, describeMoment } from '../../../../renderer/state/describeMoment'
import { speak } from '../../../../shared/language/language'

afterEach(() => speak('en-GB'))

/** A moment by the clock on the wall, wherever the test runs. */
function at(year: number, month: number, day: number, hour = 9, minute = 5): string {
  return new Date(year, month - 1, day, hour, minute, 7).toISOString()
}

test('a moment is told by its day in words and its time by the clock on the wall', () => {
  const now = new Date(2026, 2, 1, 0, 30)
  const words = [
    at(2026, 3, 1, 0, 5),
    at(2026, 2, 28, 23, 59),
    at(2026, 2, 27),
    at(2026, 1, 31, 14, 0),
    at(2025, 12, 31),
  ].map((moment) => describeMoment(moment, now))
  expect(words).toEqual([
    'today, 00:05',
    'yesterday, 23:59',
    'Friday 27 February, 09:05',
    'Saturday 31 January, 14:00',
    // Editions of CLDR differ in the comma.
    expect.stringMatching(/^Wednesday,? 31 December 2025, 09:05$/),
  ])
})

test('seconds are told where they are asked for', () => {
  const now = new Date(2026, 2, 1, 12)
  expect(describeMoment(at(2026, 3, 1), now, 'second')).toBe('today, 09:05:07')
})

test('days and the clock are those of the region of the reader', () => {
  const now = new Date(2026, 2, 1, 12)
  const moment = at(2026, 2, 27, 14)
  speak('en-US')
  expect(describeDay(new Date(moment), now)).toBe('Friday, February 27')
  expect(describeMoment(moment, now)).toMatch(/^Friday, February 27, 2:05\sPM$/)
  expect(describeMoment(moment, now, 'second')).toMatch(/, 2:05:07\sPM$/)
})
