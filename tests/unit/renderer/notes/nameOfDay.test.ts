import { expect, test } from 'vitest'
import { nameOfDay } from '../../../../renderer/desks/notes/nameOfDay'

test('a day is called by how long ago it was, with its year where that is another', () => {
  const names = ['2026-03-01', '2026-02-28', '2026-02-27', '2025-12-31'].map((day) =>
    nameOfDay(day, '2026-03-01'),
  )
  expect(names).toEqual(['Today', 'Yesterday', 'Friday 27 February', 'Wednesday, 31 December 2025'])
  expect(nameOfDay('2025-12-31', '2026-01-01')).toBe('Yesterday')
})
