import { expect, test } from 'vitest'
import { joinedMarks, markerOf } from '../../../shared/query/marks'
import { parseQuery } from '../../../shared/query/parseQuery'

/** A text with what a query marks in it between brackets. */
function marked(
  text: string,
  query: string,
  corrected = [] as { typed: string; found: string[] }[],
) {
  const marks = joinedMarks(markerOf(parseQuery(query).expression!, corrected)(text))
  let written = ''
  let at = 0
  for (const { start, end } of marks) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return written + text.slice(at)
}

test.each([
  ['The Wölves, wolves', 'wolves', 'The [Wölves], [wolves]'],
  ['fearless fear', 'fear', '[fearless] [fear]'],
  ['fearless fear', '"fear"', 'fearless [fear]'],
  ['an answer in an age', 'an', '[an] [answer] in [an] age'],
  ['an answer in an age', 'an age', '[an] answer in [an] [age]'],
  ['the fear of wolves', '"fear of" wolves', 'the [fear of] [wolves]'],
  ['fear of of wolves', '"of wolves"', 'fear of [of wolves]'],
  ['fear and wolves', 'fear -wolves tag:wolves', '[fear] and wolves'],
  ['fear or wolves', 'fear or wolves', '[fear] or [wolves]'],
  ['石の壁を見た', '石の壁', '[石の壁]を見た'],
  ['石の壁を見た', '壁', '石の[壁]を見た'],
  ['石の壁', '壁', '石の[壁]'],
  ['서울은 서울', '서울', '[서울]은 [서울]'],
  ['cafe\u0301s', 'café*', '[cafe\u0301s]'],
  ['👩‍👩‍👧!', '👧', '[👩‍👩‍👧]!'],
  ['l’amour', 'amour', 'l’[amour]'],
  ['', 'fear', ''],
])('in %j %j marks %j', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('what a mistyped word was taken for is marked', () => {
  const corrected = [{ typed: 'socity', found: ['society'] }]
  expect(marked('Society, socity', 'socity', corrected)).toBe('[Society], [socity]')
  expect(marked('Society', '"socity"', corrected)).toBe('Society')
})
