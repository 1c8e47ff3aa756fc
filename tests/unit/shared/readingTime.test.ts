import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countReadingTime, minutesLeft, minutesOf } from '../../../shared/article/readingTime'
import { documentOf } from '../../../shared/article/sections'
import { articleText } from '../../../shared/article/text'
import { paragraph } from '../export/build'

test.each([
  ['English, with what is no word', 'It is – as they say – don’t-care, 3.14 % …', 7 / 230],
  ['Russian', 'Слово за слово', 3 / 230],
  ['Hebrew', 'ספר קטן מאוד', 3 / 230],
  ['Korean, which spaces its words', '책을 읽는 사람', 3 / 230],
  ['Japanese', '本を読む。人々', 6 / 500],
  ['Chinese, also outside the plane', '读书𠀀！', 3 / 500],
  ['Thai', 'อ่านหนังสือ', 11 / 5 / 230],
  ['two languages in one', '本 and book', 1 / 500 + 2 / 230],
  ['no words', ' \n\uFFFC – 🙂 ', 0],
])('%s', (_, text, minutes) => {
  expect(minutesOf(text)).toBeCloseTo(minutes, 10)
})

function timeOf(paragraphs: readonly string[], units = Number.POSITIVE_INFINITY) {
  const text = articleText(documentOf(paragraphs.map((words) => paragraph(words))))
  const count = countReadingTime(text)
  for (;;) {
    const time = count.step(units)
    if (time) return time
  }
}

const words = fc.array(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,12}$/), { minLength: 1 })

test('the time left goes from that of the whole text to none, and never grows', () => {
  fc.assert(
    fc.property(words, (paragraphs) => {
      const time = timeOf(paragraphs)
      const { text } = time.text
      expect(minutesLeft(time, 0)).toBeCloseTo(minutesOf(text), 10)
      expect(minutesLeft(time, text.length)).toBeCloseTo(0, 10)
      const left = Array.from(text, (_, place) => minutesLeft(time, place))
      const steps = left.slice(1).map((minutes, index) => left[index]! - minutes)
      expect(Math.min(0, ...steps)).toBeCloseTo(0, 10)
    }),
  )
})

test('counting in parts comes to the same', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (paragraphs, units) => {
      expect(timeOf(paragraphs, units).before).toEqual(timeOf(paragraphs).before)
    }),
  )
})

test('an article without words takes no time', () => {
  expect(minutesLeft(timeOf(['–']), 0)).toBe(0)
})
