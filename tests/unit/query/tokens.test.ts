import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '../../../shared/query/tokens'

/** The terms of a text. */
function terms(text: string): readonly string[] {
  return tokensOf(text).map(({ term }) => term)
}

/** The tokens as they stand in the text. */
function places(text: string): readonly string[] {
  return tokensOf(text).map(({ start, end }) => text.slice(start, end))
}

test('words are letters, digits and marks, in lower case', () => {
  expect(terms('The wall_2, (THE 3.14) C++')).toEqual(['the', 'wall', '2', 'the', '3', '14', 'c'])
  expect(terms('')).toEqual([])
  expect(terms(' – … \uD800 ')).toEqual([])
})

test('accents are gone, and what is spelt with two letters is two', () => {
  expect(terms('Café cafe\u0301 Łódź Røros')).toEqual(['cafe', 'cafe', 'lodz', 'roros'])
  expect(terms('Straße STRASSE STRAẞE œuvre Ærø')).toEqual(
    'strasse strasse strasse oeuvre aero'.split(' '),
  )
  expect(terms('İstanbul ISTANBUL Isparta ısparta ΟΔΟΣ οδός')).toEqual(
    'istanbul istanbul isparta isparta οδοσ οδοσ'.split(' '),
  )
  expect(places('cafe\u0301s')).toEqual(['cafe\u0301s'])
})

test('ligatures and full and half width are the letters themselves', () => {
  expect(terms('ﬁre ＡＢ１ ｶﾞﾗｽ ガラス')).toEqual([
    'fire',
    'ab1',
    'ガラ',
    'ラス',
    'ス',
    'ガラ',
    'ラス',
    'ス',
  ])
})

test('apostrophes are dropped, but what is elided is a word', () => {
  expect(terms("don't don’t dont DONʼT 'quoted' dogs’")).toEqual(
    'dont dont dont dont quoted dogs'.split(' '),
  )
  expect(terms('l’amour qu’il dell’arte')).toEqual(['l', 'amour', 'qu', 'il', 'dell', 'arte'])
})

test('raised numbers belong to no word', () => {
  expect(terms('fear¹ 5½ CO₂ Word™')).toEqual(['fear', '1', '5', '1', '2', 'co2', 'word'])
})

test('scripts without spaces and Korean are pairs, and the last character', () => {
  expect(terms('石の壁')).toEqual(['石の', 'の壁', '壁'])
  expect(terms('ラーメン、')).toEqual(['ラー', 'ーメ', 'メン', 'ン'])
  expect(terms('서울은 서울')).toEqual(['서울', '울은', '은', '서울', '울'])
  expect(terms('서울'.normalize('NFD'))).toEqual(['서울', '울'])
  expect(terms('iPhoneを買う')).toEqual(['iphone', 'を買', '買う', 'う'])
  expect(terms('𠮷野家')).toEqual(['𠮷野', '野家', '家'])
  expect(places('𠮷野家')).toEqual(['𠮷野', '野家', '家'])
  expect(tokensOf('a石').map(({ kind }) => kind)).toEqual(['word', 'last'])
  expect(terms('か か\u3099 が')).toEqual(['か', 'が', 'が'])
  expect(terms('ไทย')).toEqual(['ไท', 'ทย', 'ย'])
})

test('the points of Hebrew and Arabic, marks of direction and joiners leave no trace', () => {
  expect(terms('\u200Fשָׁלוֹם\u200E צה״ל')).toEqual(['שלום', 'צהל'])
  expect(terms('أَكَلَ می\u200Cخواهم كتـــاب')).toEqual(['اكل', 'میخواهم', 'كتاب'])
  expect(places('\u200Fab\u200Fc\u200E')).toEqual(['ab\u200Fc'])
})

test('pictures are words', () => {
  expect(terms('ok👍🏽 ❤️')).toEqual(['ok', '👍', '❤'])
})

test('a word without end is one token of bounded length', () => {
  const [token, ...others] = tokensOf('a'.repeat(100_000))
  expect(others).toEqual([])
  expect(token).toEqual({ term: 'a'.repeat(64), start: 0, end: 100_000, kind: 'word' })
  expect(terms(`é${'a'.repeat(100)}`)).toEqual([`e${'a'.repeat(63)}`])
  expect(terms(`e${'\u0301'.repeat(100_000)}`)).toEqual(['e'])
})

const pieces = fc.constantFrom(
  ..."a B é e\u0301 \u0301 ß ' ’ - か が \u3099 ｶ ﾞ 한 ᄒ ᅡ ᆫ 漢 क ि 👩 \u200D 👧 🏽 🇩 \uFE0F \u200F أ \u064E ½ ¹ ก ิ 𠮷".split(
    ' ',
  ),
  ' ',
  'l’',
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('tokens stand in order, and what surrounds a text changes none of them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokensOf(text)
      let before = 0
      for (const { term, start, end } of tokens) {
        expect(term).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = start
      }
      const moved = tokensOf(`${'x'.repeat(30)} ${text} y`)
      expect(moved.slice(1, -1)).toEqual(
        tokens.map(({ term, start, end, kind }) => ({
          term,
          start: start + 31,
          end: end + 31,
          kind,
        })),
      )
    }),
    { numRuns: 1000 },
  )
})

test('composed or not, a text has the same words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(terms(text.normalize('NFD'))).toEqual(terms(text.normalize('NFC')))
    }),
    { numRuns: 1000 },
  )
})
