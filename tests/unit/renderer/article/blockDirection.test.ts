import { expect, test } from 'vitest'
import { runsRightToLeft } from '../../../../renderer/article/blockDirection'
import { articleSchema } from '../../../../shared/article/schema'

const { nodes } = articleSchema

/** Whether a paragraph of lines runs from right to left at the beginning of one of them. */
function runs(lines: readonly string[], line = 0): boolean {
  const content = lines.flatMap((text, index) => [
    ...(index > 0 ? [nodes.hard_break.create()] : []),
    ...(text === '' ? [] : [articleSchema.text(text)]),
  ])
  const before = lines.slice(0, line).reduce((length, text) => length + text.length + 1, 0)
  return runsRightToLeft(nodes.paragraph.create(null, content), before)
}

test('a block takes the direction of its first letter', () => {
  expect(runs(['Nobody said שלום'])).toBe(false)
  expect(runs(['1. שלום to all'])).toBe(true)
  expect(runs(['ܫܠܡܐ'])).toBe(true)
  expect(runs(['𞤀𞤣𞤤𞤢𞤥'])).toBe(true)
  expect(runs(['… 12'])).toBe(false)
  expect(runs([''])).toBe(false)
})

test('a mark of direction counts before any letter', () => {
  expect(runs(['\u200FHTML היא שפה'])).toBe(true)
  expect(runs(['\u061CHTML'])).toBe(true)
  expect(runs(['\u200Eשלום'])).toBe(false)
})

test('each line after a break has its own', () => {
  const lines = ['An English line', 'שורה בעברית', '12']
  expect(runs(lines, 0)).toBe(false)
  expect(runs(lines, 1)).toBe(true)
  expect(runs(lines, 2)).toBe(false)
  expect(runs(['', 'שורה'], 0)).toBe(false)
})

test('code runs from left to right', () => {
  const code = nodes.code_block.create(null, articleSchema.text('שלום = 1'))
  expect(runsRightToLeft(code, 0)).toBe(false)
})
