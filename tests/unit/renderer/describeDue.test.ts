import { expect, test } from 'vitest'
import { describeDue } from '../../../renderer/desks/review/describeDue'

const now = new Date(2030, 4, 1, 22, 30)

function after(minutes: number): string {
  return describeDue(new Date(now.getTime() + minutes * 60_000).toISOString(), now)
}

test('when a card is due is told as a reader would', () => {
  const day = 24 * 60
  expect([-5, 0, 1, 10, 59, 60, 300].map(after)).toEqual([
    'now',
    'now',
    'in 1 minute',
    'in 10 minutes',
    'in 59 minutes',
    'in 1 hour',
    'in 5 hours',
  ])
  // The day turns at four.
  expect(describeDue(new Date(2030, 4, 2, 4).toISOString(), now)).toBe('tomorrow')
  expect([2, 4, 30, 31, 60, 364, 365, 800].map((days) => after(days * day))).toEqual([
    'in 2 days',
    'in 4 days',
    'in 30 days',
    'in 1 month',
    'in 2 months',
    'in 12 months',
    'in 1 year',
    'in 2.2 years',
  ])
})

test('what is due in minutes is told so, though the day turns before', () => {
  const late = new Date(2030, 4, 2, 3, 55)
  expect(describeDue(new Date(2030, 4, 2, 4, 5).toISOString(), late)).toBe('in 10 minutes')
})
