import { expect, test } from 'vitest'
import { storedSettingsSchema } from '../../../shared/settings'

test('a setting of a later version is passed over, and those beside it are kept', () => {
  const stored = { theme: 'rainbow', fontSize: 21, measure: '66', soundOfPages: true }
  expect(storedSettingsSchema.parse(stored)).toEqual({ fontSize: 21 })
  expect(storedSettingsSchema.safeParse('none').success).toBe(false)
})
