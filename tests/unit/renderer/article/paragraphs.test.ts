import { describe, expect, it } from 'vitest'
import { stepParagraph } from '../../../../renderer/article/paragraphs'
import { documentOf } from '../../../../shared/article/sections'
import { articleSchema } from '../../../../shared/article/schema'
import { articleText } from '../../../../shared/article/text'

const { nodes } = articleSchema
const article = articleText(
  documentOf(
    ['One.', '', 'Two.', 'Three.'].map((words) =>
      nodes.paragraph.create(null, words === '' ? null : articleSchema.text(words)),
    ),
  ),
)

/** Where the caret is at each step until it stays. */
function walk(from: number, step: { by: 1 | -1; extend: boolean }): readonly number[] {
  const stops: number[] = []
  for (let at = from; ;) {
    const next = stepParagraph(article, at, step)
    if (next === at) return stops
    stops.push((at = next))
  }
}

describe('stepping by paragraphs', () => {
  it('goes from beginning to beginning, over blank ones, and stops at the end', () => {
    expect(article.text).toBe('One.\n\nTwo.\nThree.')
    expect(walk(2, { by: 1, extend: false })).toEqual([6, 11, 17])
  })

  it('ends with the paragraph while selecting', () => {
    expect(walk(2, { by: 1, extend: true })).toEqual([4, 10, 17])
  })

  it('goes back to the beginning of a paragraph, then to the one before', () => {
    expect(walk(17, { by: -1, extend: false })).toEqual([11, 6, 0])
    expect(walk(8, { by: -1, extend: true })).toEqual([6, 0])
  })

  it('stays where there is no text', () => {
    const blank = articleText(documentOf([nodes.paragraph.create()]))
    expect(stepParagraph(blank, 0, { by: 1, extend: false })).toBe(0)
    expect(stepParagraph(blank, 0, { by: -1, extend: false })).toBe(0)
  })
})
