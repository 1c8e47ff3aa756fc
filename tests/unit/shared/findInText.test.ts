import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInText, firstMatchFrom } from '../../../shared/article/findInText'
import { foldForFinding } from '../../../shared/article/foldForFinding'
import { normaliseText } from '../../../shared/article/normaliseText'

/** The passages that are found, each as it stands in the text. */
function found(
  text: string,
  query: string,
  { matchCase = false, wholeWord = false } = {},
): readonly string[] {
  const { starts, ends } = findInText(foldForFinding(text, matchCase), query, { wholeWord })
  return [...starts].map((start, index) => text.slice(start, ends[index]))
}

test('letters are found whatever their case, unless it counts', () => {
  expect(found('The wall, THE Wall', 'the wall')).toEqual(['The wall', 'THE Wall'])
  expect(found('The wall, THE Wall', 'The', { matchCase: true })).toEqual(['The'])
  expect(found('İstanbul ΟΔΟΣ οδος', 'istanbul')).toEqual(['İstanbul'])
  expect(found('ΟΔΟΣ οδος', 'οδοσ')).toEqual(['ΟΔΟΣ', 'οδος'])
})

test('accents are folded both ways, composed or not, and never cut off', () => {
  const text = 'été, e\u0301te\u0301, ETE'
  for (const query of ['ete', 'été', 'e\u0301te\u0301'])
    expect(found(text, query)).toEqual(['été', 'e\u0301te\u0301', 'ETE'])
  expect(found('caf\u00E9 cafe\u0301s', 'caf')).toEqual(['caf', 'caf'])
  expect(found('cafe\u0301', 'cafe')).toEqual(['cafe\u0301'])
  expect(
    found('\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD', '\u05E9\u05DC\u05D5\u05DD'),
  ).toHaveLength(1)
  expect(found('\u0643\u064E\u062A\u064E\u0628\u064E', '\u0643\u062A\u0628')).toHaveLength(1)
})

test('a letter with a stroke is found by the one without, and the other way', () => {
  for (const query of ['lodz', 'Łódź']) expect(found('Łódź, LODZ', query)).toEqual(['Łódź', 'LODZ'])
  expect(found('Røros', 'Roros', { matchCase: true })).toEqual(['Røros'])
})

test('quotation marks, dashes and spaces are found by their plain ones and the other way', () => {
  expect(found('“It’s” – a\u00A0wall', '"it\'s" - a wall')).toEqual(['“It’s” – a\u00A0wall'])
  expect(found('"It\'s" - a wall', '“It’s” — a\u202Fwall')).toEqual(['"It\'s" - a wall'])
})

test('what an article does not hold is not looked for', () => {
  expect(found('lighthouse', 'light\u00ADhouse')).toEqual(['lighthouse'])
  expect(found('lighthouse', '\uFEFFlight\u200Bhouse')).toEqual(['lighthouse'])
  expect(found('lighthouse', '\u00AD')).toEqual([])
})

test('marks that make another letter count', () => {
  expect(found('がか か\u3099', 'か')).toEqual(['か'])
  expect(found('がか か\u3099', 'が')).toEqual(['が', 'か\u3099'])
  expect(found('ｶﾞ ｶ', 'ｶ')).toEqual(['ｶ'])
  expect(found('कि का क', 'क')).toEqual(['क'])
  expect(found('Straße Strasse', 'strasse')).toEqual(['Strasse'])
  expect(found('ＡＢＣ ABC', 'abc')).toEqual(['ABC'])
})

test('Korean is found by syllables, composed or of jamo', () => {
  const jamo = '한글'.normalize('NFD')
  expect(found(`한글 ${jamo}`, '한글')).toEqual(['한글', jamo])
  expect(found(`한글 ${jamo}`, jamo)).toEqual(['한글', jamo])
  expect(found(`한 ${jamo}`, '하')).toEqual([])
})

test('no emoji is cut', () => {
  expect(found('👩‍👩‍👧 👩', '👩')).toEqual(['👩'])
  expect(found('🇩🇪🇫🇷', '🇪🇫')).toEqual([])
  expect(found('👍🏽 👍', '👍')).toEqual(['👍'])
  expect(found('ok ❤️ ok ❤', '❤')).toEqual(['❤️', '❤'])
})

test('whole words are letters, marks, digits and the low line', () => {
  const whole = { wholeWord: true }
  expect(found('wall walls wall_2 (wall) Wall', 'wall', whole)).toEqual(['wall', 'wall', 'Wall'])
  expect(found('nai\u0308ve naive, naively', 'naive', whole)).toEqual(['nai\u0308ve', 'naive'])
  expect(found('a (b) c', '(b)', whole)).toEqual(['(b)'])
  expect(found('서울 서울은', '서울', whole)).toEqual(['서울'])
})

test('where words are written without spaces every place is a boundary, but in katakana', () => {
  const whole = { wholeWord: true }
  expect(found('石の壁を見た', '壁', whole)).toEqual(['壁'])
  expect(found('メロンとロンと', 'ロン', whole)).toEqual(['ロン'])
  expect(found('ภาษาไทย', 'ไทย', whole)).toEqual(['ไทย'])
})

test('a match goes over no line break, overlaps no other, and skips invisible marks', () => {
  expect(found('one\ntwo', 'one two')).toEqual([])
  expect(found('one\ntwo', 'one\ntwo')).toEqual([])
  expect(found('aaaaa', 'aa')).toEqual(['aa', 'aa'])
  expect(found('ab\u200Fcd\u200E', 'bc')).toEqual(['b\u200Fc'])
  expect(found('\u200Fab\u200E', 'ab')).toEqual(['ab'])
  expect(found('text', '')).toEqual([])
  expect(found('', 'text')).toEqual([])
  expect(found('n\u0303', '\u0303')).toEqual([])
})

test('the first match from an offset on is found', () => {
  const matches = findInText(foldForFinding('a.a.a', false), 'a', { wholeWord: false })
  expect([0, 1, 2, 4, 5].map((offset) => firstMatchFrom(matches, offset))).toEqual([0, 1, 1, 2, 3])
})

const pieces = fc.constantFrom(
  ...(
    "a A e é e\u0301 \u0301 ß ss İ Σ ς \u00A0 \n ’ ' – - か が \u3099 ｶ ﾞ 한 ᄒ ᅡ ᆫ 漢 \u{E0100} क ि " +
    '\u0958 👩 \u200D 👧 🏽 🇩 🇪 \uFE0F \u200F ا أ \u064E'
  ).split(' '),
  ' ',
)
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 1 })), {
  maxLength: 24,
})
const joined = texts.map((parts) => parts.join(''))

test('every match reads like the query and cuts no cluster', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  fc.assert(
    fc.property(
      joined,
      joined,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (text, other, from, length, matchCase) => {
        const start = from % (text.length + 1)
        const queries = [text.slice(start, start + 1 + (length % 4)), other]
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(
          text.length,
        )
        const folded = foldForFinding(text, matchCase)
        for (const query of queries) {
          const wanted = foldForFinding(normaliseText(query), matchCase).text
          const { starts, ends } = findInText(folded, query, { wholeWord: false })
          let last = 0
          for (const [index, start] of starts.entries()) {
            const end = ends[index]!
            expect(foldForFinding(text.slice(start, end), matchCase).text).toBe(wanted)
            expect(edges.has(start) && edges.has(end) && start >= last && end > start).toBe(true)
            last = end
          }
        }
      },
    ),
  )
})

test('what stands in a text between two clusters is found in it', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  fc.assert(
    fc.property(joined, fc.nat(), fc.nat(), (text, from, length) => {
      const clusters = [...segmenter.segment(text)].map(({ segment }) => segment)
      const start = from % (clusters.length + 1)
      const query = clusters.slice(start, start + 1 + (length % 3)).join('')
      const wanted = foldForFinding(query, true).text
      // An article holds no characters that a query is freed of.
      fc.pre(wanted !== '' && !query.includes('\n') && normaliseText(query) === query)
      expect(found(text, query, { matchCase: true })).not.toEqual([])
    }),
  )
})
