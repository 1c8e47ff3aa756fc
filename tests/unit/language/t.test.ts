import { afterEach, expect, test } from 'vitest'
import { formatDate, formatList, formatNumber } from '../../../shared/language/formats'
import { language, speak } from '../../../shared/language/language'
import { t } from '../../../shared/language/t'

afterEach(() => speak('en-GB'))

test('a message is said with the number of what it counts', () => {
  expect(t('common.highlights', { count: 1 })).toBe('1 highlight')
  expect(t('common.highlights', { count: 12_345 })).toBe('12,345 highlights')
})

test('English keeps the numbers and dates of the region of the reader', () => {
  speak('de-DE')
  expect(language().locale).toBe('en-DE')
  expect(formatNumber(12_345)).toBe('12.345')
  expect(t('common.highlights', { count: 12_345 })).toBe('12.345 highlights')
  speak('en-US')
  expect(formatDate(new Date(2026, 10, 29), 'day')).toBe('November 29, 2026')
  speak('en-GB')
  expect(formatDate(new Date(2026, 10, 29), 'day')).toBe('29 November 2026')
  expect(formatList(['a', 'b', 'c'])).toBe('a, b and c')
})

test('the compiler knows what a message needs', () => {
  // @ts-expect-error -- the message counts something
  expect(() => t('common.highlights')).toThrow()
  // @ts-expect-error -- there is no such message
  expect(() => t('common.nothing')).toThrow()
})

test('a language is found as Unix spells it', () => {
  speak('de_CH.UTF-8')
  expect(language().locale).toBe('en-CH')
})

test('a name of a language that is none is taken for British English', () => {
  speak('no language')
  expect(language().locale).toBe('en-GB')
})

test('the language for trying out marks each message and leaves its numbers', () => {
  speak('en-XA')
  expect(t('common.undo')).toBe('⟦Úńd́d́ó⟧')
  expect(t('common.highlights', { count: 1_234 })).toMatch(/^⟦1,234 .*⟧$/)
})
