import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote } from '../../../shared/article/findQuote'

function quotesIn(text: string, quote: string): readonly string[] {
  return findQuote(text, quote).map(({ start, end }) => text.slice(start, end))
}

test('an exact quote is found everywhere it stands', () => {
  expect(findQuote('tide in, tide out, tides', 'tide')).toEqual([
    { start: 0, end: 4 },
    { start: 9, end: 13 },
    { start: 19, end: 23 },
  ])
})

test('white space and the style of quotation marks do not matter', () => {
  const text = 'She said:\n“It’s\u00A0 low\ntide.” And «so» it was.'
  expect(quotesIn(text, '  said: "It\'s low tide."\n')).toEqual(['said:\n“It’s\u00A0 low\ntide.”'])
  expect(quotesIn(text, '"so" it was')).toEqual(['«so» it was'])
})

test('an exact place is preferred to one in another style', () => {
  const text = '“low tide” and "low tide"'
  expect(findQuote(text, '"low tide"')).toEqual([{ start: 15, end: 25 }])
})

test('characters that no article has are passed over in a quote', () => {
  expect(quotesIn('The estuary was quiet.', 'estu\u00ADary was\u200B')).toEqual(['estuary was'])
})

test('words that are not there, and none at all, are found nowhere', () => {
  expect(findQuote('The tide came in.', 'the tide')).toEqual([])
  expect(findQuote('The tide came in.', ' \n ')).toEqual([])
})

test('whatever is cut from a text with other spaces and quotation marks is found there again', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '\n', '\u00A0', '“', '”', '"', '’', "'", '🌊')
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(40), fc.nat(40), (units, from, to) => {
      const text = units.join('')
      const passage = units.slice(Math.min(from, to), Math.max(from, to)).join('').trim()
      fc.pre(passage !== '')
      const typed = passage.replace(/\s+/g, '  ').replace(/[“”]/g, '"').replace(/’/g, "'")
      const found = quotesIn(text, typed)
      expect(found.length).toBeGreaterThan(0)
      expect(found.map(alike)).toEqual(found.map(() => alike(passage)))
    }),
  )
})

/** With every run of white space one space and every quotation mark straight. */
function alike(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/’/g, "'")
}
