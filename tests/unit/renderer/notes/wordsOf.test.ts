import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../../renderer/notes/cards/wordsOf'
import { nastyText } from '../../../generate'

test('the parts of a passage are all of it, in order', () => {
  fc.assert(
    fc.property(
      nastyText,
      fc.constantFrom('en', 'ja', 'no such language', null),
      (text, language) => {
        const parts = wordsOf(text, language)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { text: said, start, end } of parts) expect(text.slice(start, end)).toBe(said)
      },
    ),
  )
})

test('words are what a reader calls so, without what stands between them', () => {
  expect(words('It’s “quiet”, at 3.14!', 'en')).toEqual(['It’s', 'quiet', 'at', '3.14'])
  expect(words('毎晩同じ時刻に', 'ja')).toEqual(['毎晩', '同じ', '時刻', 'に'])
})

function words(passage: string, language: string): readonly string[] {
  return wordsOf(passage, language).flatMap(({ text, isWord }) => (isWord ? text : []))
}
