import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeGraphemes } from '../../../shared/article/wholeGraphemes'

test.each([
  ['an emoji of a family', 'so 👨‍👩‍👧‍👦 it is', 5, 8, '👨‍👩‍👧‍👦'],
  ['two flags', 'a 🇵🇹🇯🇵 b', 4, 5, '🇵🇹'],
  ['a letter and its accent', 'cafe\u0301 closed', 0, 4, 'cafe\u0301'],
  ['an accent alone', 'cafe\u0301 closed', 4, 5, 'e\u0301'],
  ['half a surrogate pair', '漢𠮷字', 2, 4, '𠮷字'],
  ['Hangul of single letters', '\u1112\u1161\u11ab\u1100\u1173\u11af', 1, 2, '\u1112\u1161\u11ab'],
  ['nothing that is cut', 'plain words', 0, 5, 'plain'],
])('%s', (_name, text, start, end, passage) => {
  const range = wholeGraphemes(text, { start, end })
  expect(text.slice(range.start, range.end)).toBe(passage)
})

test('is the same as reading the whole text', () => {
  const pieces = fc.constantFrom('a', ' ', 'e\u0301\u0323', '🇵🇹', '👋🏽', '👩‍👧', 'क्ष', '한', '時', 'ب')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, one, other) => {
      const text = parts.join('')
      const ends = [one % (text.length + 1), other % (text.length + 1)]
      const range = { start: Math.min(...ends), end: Math.max(...ends) }
      const edges = [...new Intl.Segmenter().segment(text)].map(({ index }) => index)
      edges.push(text.length)
      expect(wholeGraphemes(text, range)).toEqual({
        start: edges.findLast((edge) => edge <= range.start),
        end: edges.find((edge) => edge >= range.end),
      })
    }),
  )
})

test('looks no farther than it must', () => {
  const text = 'e\u0301'.repeat(200_000)
  expect(wholeGraphemes(text, { start: 200_001, end: 300_001 })).toEqual({
    start: 200_000,
    end: 300_002,
  })
})
