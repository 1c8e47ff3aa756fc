import { expect, test } from 'vitest'
import { snapToWords } from '../../../renderer/article/snapToWords'

/** The passage between `[` and `]` of a text, as it is after it was snapped. */
function snapped(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const range = snapToWords(text, { start, end })
  return text.slice(range.start, range.end)
}

test('a letter or two that are missing of a word are taken in', () => {
  expect(snapped('[It ca]n be done')).toBe('It can')
  expect(snapped('[the harbo]ur wall')).toBe('the harbour')
  expect(snapped('t[he harbour] wall')).toBe('the harbour')
  expect(snapped('a h[arbour wa]ll')).toBe('harbour wall')
  expect(snapped('[sie spielt]en draußen')).toBe('sie spielten')
})

test('a stray letter or two of another word are left out', () => {
  expect(snapped('[the harbour wa]lking')).toBe('the harbour')
  expect(snapped('th[e harbour] wall')).toBe('harbour')
  expect(snapped('harbo[ur wall stands] there')).toBe('wall stands')
  expect(snapped('one morni[ng. The sea] fell')).toBe('The sea')
})

test('what is no slip stays as it is', () => {
  for (const exact of [
    'the har[bour wall] stands',
    '[the har]bour wall',
    'the [harbour wall] stands',
    'an un[believ]able wall',
    'unbeliev[ab]le',
    '[u]nbelievable',
    'the har[b]our',
  ])
    expect(snapped(exact)).toBe(/\[(.*)\]/.exec(exact)![1])
})

test('an apostrophe between letters is part of the word', () => {
  expect(snapped('[they don]’t know')).toBe('they don’t')
  expect(snapped("[the wall']s end")).toBe("the wall's")
  expect(snapped('said ‘[yes and no]’ twice')).toBe('yes and no')
})

test('a passage of Chinese, Japanese or Korean is exact', () => {
  for (const exact of ['我[们去海]边', 'カタ[カナのテス]ト', '[한국 사람]들은'])
    expect(snapped(exact)).toBe(/\[(.*)\]/.exec(exact)![1])
})

test('characters beyond the basic plane and marks are never cut', () => {
  expect(snapped('[a 𝒷𝒸]𝒹 e')).toBe('a 𝒷𝒸𝒹')
  expect(snapped('[the cafe]\u0301 is')).toBe('the cafe\u0301')
})
