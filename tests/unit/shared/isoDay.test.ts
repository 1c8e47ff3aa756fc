import { expect, test } from 'vitest'
import { isoDay, writeIsoDay } from '../../../shared/article/isoDay'

test('a date and a moment name their day as it is printed', () => {
  for (const published of ['2024-02-29', '2024-02-29T23:30:00-08:00', '2024-02-29 08:15'])
    expect(writeIsoDay(published)).toBe('29 February 2024')
})

test('what is no day that exists is written as it came', () => {
  const noDays = [
    '0000-00-00 00:00:00',
    '2023-13-05',
    '2023-02-31',
    '2024-02-291',
    '1984',
    'Spring',
  ]
  for (const published of noDays) {
    expect(isoDay(published)).toBeNull()
    expect(writeIsoDay(published)).toBe(published)
  }
})
