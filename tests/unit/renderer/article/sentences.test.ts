import { describe, expect, it } from 'vitest'
import { stepSentence } from '../../../../renderer/article/sentences'
import { documentOf } from '../../../../shared/article/sections'
import { articleSchema } from '../../../../shared/article/schema'
import { articleText } from '../../../../shared/article/text'

function articleOf(...paragraphs: readonly string[]) {
  const { nodes } = articleSchema
  return articleText(
    documentOf(
      paragraphs.map((text) =>
        nodes.paragraph.create(null, text === '' ? null : articleSchema.text(text)),
      ),
    ),
  )
}

/** What lies before the caret's place at each step until it stays. */
function walk(
  article: ReturnType<typeof articleOf>,
  from: number,
  step: { by: 1 | -1; extend: boolean },
): readonly string[] {
  const stops: string[] = []
  for (let at = from; ;) {
    const next = stepSentence(article, at, { ...step, language: 'en' })
    if (next === at) return stops
    stops.push(article.text.slice(Math.min(at, next), Math.max(at, next)))
    at = next
  }
}

describe('stepping by sentences', () => {
  const article = articleOf('One here. Two there?', '', 'Three.')

  it('goes from beginning to beginning, over blank blocks, and stops at the end', () => {
    expect(walk(article, 0, { by: 1, extend: false })).toEqual([
      'One here. ',
      'Two there?\n\n',
      'Three.',
    ])
  })

  it('ends with the sentence while selecting', () => {
    expect(walk(article, 0, { by: 1, extend: true })).toEqual([
      'One here. ',
      'Two there?',
      '\n\nThree.',
    ])
  })

  it('goes back to the beginning of a sentence, then to the one before', () => {
    expect(walk(article, article.text.length, { by: -1, extend: false })).toEqual([
      'Three.',
      'Two there?\n\n',
      'One here. ',
    ])
  })

  it('finds the next sentence in a paragraph of any length', () => {
    const long = articleOf('He went on. '.repeat(10_000))
    const middle = long.text.indexOf('He', 60_000)
    expect(stepSentence(long, middle + 1, { by: 1, extend: false, language: null })).toBe(
      middle + 12,
    )
    expect(stepSentence(long, middle, { by: -1, extend: false, language: null })).toBe(middle - 12)
  })

  it('takes a language that is no language tag for none', () => {
    const step = { by: 1, extend: false, language: 'not a tag' } as const
    expect(stepSentence(article, 0, step)).toBe(10)
  })
})
