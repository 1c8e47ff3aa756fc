import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairsOfTags } from '../../../electron/catalogue/answers/pairsOfTags'
import { together } from '../../../electron/catalogue/answers/together'
import { articleText } from '../../../shared/article/text'
import { compareHighlights, type Highlight } from '../../../shared/notes/highlight'
import { articleDocument, highlightIn, tagsIn } from '../../generate'

const blocks = [
  { start: 0, end: 10 },
  { start: 11, end: 11 },
  { start: 12, end: 20 },
  { start: 21, end: 40 },
]

function on(id: string, start: number, end: number, ...tags: readonly string[]): Highlight {
  const created = '2026-05-01T08:00:00.000Z'
  const text = { quote: 'a', prefix: '', suffix: '', card: null }
  return { id, start, end, ...text, color: 'yellow', tags, note: '', created, modified: created }
}

const highlights = [
  on('a', 0, 4, 'fear'),
  on('both', 2, 3, 'fear', 'risk', 'fear'),
  on('b', 4, 6, 'risk'),
  on('long', 8, 22, 'fear'),
  on('c', 30, 32, 'risk'),
  on('d', 34, 36, 'joy'),
].toSorted(compareHighlights)

function involved(a: string, b: string, within: 'overlap' | 'paragraph'): readonly string[] {
  return together(highlights, blocks, { a, b, within }).map(({ id }) => id)
}

test('a highlight that bears both is one pair by itself, and those that touch do not overlap', () => {
  expect(pairsOfTags([{ highlights, blocks }], ['fear', 'risk', 'joy'], 'overlap')).toEqual([
    [3, 2, 0],
    [2, 3, 0],
    [0, 0, 1],
  ])
  expect(involved('fear', 'risk', 'overlap')).toEqual(['a', 'both'])
  expect(involved('fear', 'joy', 'overlap')).toEqual([])
})

test('a highlight over several paragraphs is in each of them, and meets another once', () => {
  expect(pairsOfTags([{ highlights, blocks }], ['fear', 'risk', 'joy'], 'paragraph')).toEqual([
    [3, 7, 1],
    [7, 3, 1],
    [1, 1, 1],
  ])
  expect(involved('fear', 'risk', 'paragraph')).toEqual(['a', 'both', 'b', 'long', 'c'])
  expect(involved('joy', 'fear', 'paragraph')).toEqual(['long', 'd'])
})

test('while the blocks are not known, what overlaps is counted', () => {
  const tags = ['fear', 'risk', 'joy']
  expect(pairsOfTags([{ highlights, blocks: null }], tags, 'paragraph')).toEqual(
    pairsOfTags([{ highlights, blocks }], tags, 'overlap'),
  )
})

const article = fc
  .tuple(articleDocument.map(articleText), tagsIn(4))
  .filter(([{ text }]) => text.trim() !== '')
  .chain(([{ text, blocks }, tags]) =>
    fc.record({
      blocks: fc.constant(blocks),
      tagIds: fc.constant(tags.map(({ id }) => id)),
      highlights: fc
        .uniqueArray(highlightIn(text, tags), { maxLength: 12, selector: ({ id }) => id })
        .map((all) => all.toSorted(compareHighlights)),
    }),
  )

test('the counts and the highlights behind them are those of comparing each with each', () => {
  fc.assert(
    fc.property(article, fc.constantFrom('overlap', 'paragraph'), (article, within) => {
      const { highlights, blocks, tagIds } = article
      const paragraphsOf = ({ start, end }: Highlight) =>
        blocks.filter((block) => Math.max(start, block.start) < Math.min(end, block.end))
      const meet = (one: Highlight, other: Highlight): boolean =>
        one === other ||
        (within === 'overlap'
          ? one.start < other.end && other.start < one.end
          : paragraphsOf(one).some((block) => paragraphsOf(other).includes(block)))
      const pairs = (a: string, b: string): readonly (readonly Highlight[])[] =>
        highlights
          .filter(({ tags }) => tags.includes(a))
          .flatMap((one) =>
            highlights
              .filter((other) => other.tags.includes(b) && meet(one, other))
              .map((other) => [one, other]),
          )
      const bearing = (id: string): number =>
        highlights.filter(({ tags }) => tags.includes(id)).length

      expect(pairsOfTags([article], tagIds, within)).toEqual(
        tagIds.map((a) => tagIds.map((b) => (a === b ? bearing(a) : pairs(a, b).length))),
      )
      for (const a of tagIds)
        for (const b of tagIds) {
          const all = new Set(pairs(a, b).flat())
          expect(together(highlights, blocks, { a, b, within })).toEqual(
            highlights.filter((one) => all.has(one)),
          )
        }
    }),
  )
})
