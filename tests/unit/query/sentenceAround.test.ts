import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround } from '../../../shared/query/sentenceAround'

/** The sentence around the first place of a word, with an ellipsis where it is cut. */
function around(text: string, word: string, language: string | null = null): string {
  const start = text.indexOf(word)
  const sentence = sentenceAround(text, { start, end: start + word.length }, language)
  const { before, after } = sentence.cut
  return `${before ? '…' : ''}${text.slice(sentence.start, sentence.end)}${after ? '…' : ''}`
}

test('a sentence is shown whole', () => {
  const text = 'They came. The wolves were hungry! Nobody slept.'
  expect(around(text, 'came')).toBe('They came.')
  expect(around(text, 'wolves')).toBe('The wolves were hungry!')
  expect(around(text, 'slept')).toBe('Nobody slept.')
  expect(around('雪が降った。壁は高い。', '壁', 'ja')).toBe('壁は高い。')
  expect(around('What? No.', 'No', 'not a language')).toBe('No.')
})

test('a match across two sentences shows both', () => {
  expect(around('One. Two three. Four five. Six.', 'three. Four')).toBe('Two three. Four five.')
})

test('a long sentence is cut between words around the match', () => {
  const text = `${'before '.repeat(100)}wolf${' after'.repeat(100)}.`
  const shown = around(text, 'wolf')
  expect(shown).toMatch(/^…before .*before wolf after .*after…$/)
  expect(shown.length).toBeLessThan(330)
})

const pieces = fc.constantFrom(
  ...'a b. 👩‍👩‍👧 e\u0301 石 。 ? ! \n'.split(' '),
  ' ',
  'word '.repeat(30),
  '👍🏽'.repeat(80),
)

test('a sentence holds the beginning of the match and cuts no grapheme', () => {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), fc.nat(), (parts, at) => {
      const text = parts.join('')
      const bounds = [...graphemes.segment(text)].map(({ index }) => index)
      const start = bounds[at % bounds.length]!
      const end = bounds[(at % bounds.length) + 1] ?? text.length
      if (text.slice(start, end).trim() === '') return
      const shown = sentenceAround(text, { start, end }, null)
      expect(shown.start).toBeLessThanOrEqual(start)
      expect(shown.end).toBeGreaterThanOrEqual(end)
      expect([...bounds, text.length]).toContain(shown.start)
      expect([...bounds, text.length]).toContain(shown.end)
      expect(shown.end - shown.start).toBeLessThan(700)
    }),
  )
})
