import { expect, test } from 'vitest'
import { createNotesLists } from '../../../electron/catalogue/answers/notesLists'
import { tagPage } from '../../../electron/catalogue/answers/tagPage'
import type { TagPageQuestion } from '../../../shared/catalogue/tagPage'
import type { Highlight } from '../../../shared/notes/highlight'
import { indexOf, smallArticle, smallHighlight, smallTag, type SmallArticle } from './smallLibrary'

const tags = [smallTag('sea', 'sea'), smallTag('tide', 'tide', 'sea'), smallTag('sky', 'sky')]

/** An article in which some passages are highlighted, each with the tag that stands before it. */
function articleWith(
  id: string,
  paragraphs: readonly string[],
  passages: readonly (readonly [string, string])[],
  record: Partial<SmallArticle['record']> = {},
): SmallArticle {
  const text = smallArticle(id, paragraphs)
    .blocks.map((block) => block.text)
    .join('\n')
  const highlights = passages.map(([tag, quote], index): Highlight => {
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`“${quote}” is not in ${id}`)
    return smallHighlight(`${id} ${index}`, { start, quote, tags: [tag] })
  })
  return smallArticle(id, paragraphs, record, highlights)
}

function pageOf(articles: readonly SmallArticle[], question: Partial<TagPageQuestion> = {}) {
  const state = {
    articles: articles.map(({ record }) => record),
    tags,
    highlights: new Map(articles.map(({ record, highlights }) => [record.id, highlights])),
  }
  const index = indexOf({ articles, tags })
  const whole = { tagId: 'sea', withChildren: true, from: 0, count: 100, ...question }
  return tagPage({ state, index }, createNotesLists(), whole)
}

/** Each passage in its paragraph as a reader sees it, its sentences in braces, itself in brackets. */
function drawn(page: ReturnType<typeof pageOf>): readonly (string | null)[] {
  return page.passages.map(({ paragraph }) => {
    if (!paragraph) return null
    const { text, passage, sentence, cut } = paragraph
    const parts = [
      text.slice(0, sentence.start),
      '{',
      text.slice(sentence.start, passage.start),
      '[',
      text.slice(passage.start, passage.end),
      ']',
      text.slice(passage.end, sentence.end),
      '}',
      text.slice(sentence.end),
    ].join('')
    return `${cut.before ? '…' : ''}${parts}${cut.after ? '…' : ''}`
  })
}

const harbour = articleWith(
  'harbour',
  [
    '# Title of harbour',
    'The boats lay dry. Then the tide came in. Nobody saw it.',
    '# Below',
    'It went out again. The sky was grey.',
    'A last word on it.',
  ],
  [
    ['sea', 'tide came'],
    ['tide', 'again. The sky was grey.\nA last'],
    ['sky', 'grey'],
  ],
  { added: '2026-02-01T00:00:00.000Z' },
)
const hill = articleWith('hill', ['海は広い。空は青い。'], [['tide', '空は']], {
  added: '2026-04-01T00:00:00.000Z',
  language: 'ja',
})

test('passages stand in their sentences and paragraphs, under their headings', () => {
  const page = pageOf([harbour, hill])
  expect(page).toMatchObject({ total: 3, articleCount: 2 })
  expect(page.passages.map(({ articleId }) => articleId)).toEqual(['hill', 'harbour', 'harbour'])
  expect(page.passages.map(({ headings }) => headings)).toEqual([[], [], ['Below']])
  expect(drawn(page)).toEqual([
    '海は広い。{[空は]青い。}',
    'The boats lay dry. {Then the [tide came] in.} Nobody saw it.',
    '{It went out [again. The sky was grey.\nA last] word on it.}',
  ])
})

test('without the tags below, and a part at a time', () => {
  expect(drawn(pageOf([harbour, hill], { withChildren: false }))).toEqual([
    'The boats lay dry. {Then the [tide came] in.} Nobody saw it.',
  ])
  const part = pageOf([harbour, hill], { from: 1, count: 1 })
  expect(part.total).toBe(3)
  expect(part.passages.map(({ highlight }) => highlight.quote)).toEqual(['tide came'])
})

test('what is not known, or not there any more, stands by itself', () => {
  const moved = {
    ...harbour,
    highlights: [smallHighlight('moved', { start: 3, quote: 'tide', tags: ['sea'] })],
  }
  expect(drawn(pageOf([moved]))).toEqual([null])
  const state = {
    articles: [harbour.record],
    tags,
    highlights: new Map([['harbour', harbour.highlights]]),
  }
  const nothing = indexOf({ articles: [], tags })
  const question = { tagId: 'sea', withChildren: false, from: 0, count: 9 }
  const page = tagPage({ state, index: nothing }, createNotesLists(), question)
  expect(page.passages).toMatchObject([{ headings: [], paragraph: null }])
})

test('of a very long paragraph what stands around the passage', () => {
  const words = 'Far away it went on and on. '.repeat(2_000)
  const long = articleWith('long', [`${words}Here it is. ${words}`], [['sea', 'it is']])
  const [shown] = drawn(pageOf([long]))
  expect(shown).toMatch(/^….*\{Here \[it is\]\.\} .*…$/)
  expect(shown!.length).toBeLessThan(7_000)
})
