import { expect, test } from 'vitest'
import { wordsForMoments } from '../../../../renderer/overlays/restore/wordsForMoments'

test('moments of the same minute are told apart by their seconds', () => {
  const now = new Date(2026, 2, 1, 12)
  const moments = [
    new Date(2026, 2, 1, 9, 5, 40),
    new Date(2026, 2, 1, 9, 5, 7),
    new Date(2026, 2, 1, 9, 4, 7),
  ].map((date) => date.toISOString())
  expect([...wordsForMoments(moments, now)]).toEqual([
    [moments[0], 'today, 09:05:40'],
    [moments[1], 'today, 09:05:07'],
    [moments[2], 'today, 09:04'],
  ])
})
