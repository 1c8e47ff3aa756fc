import { expect, test } from 'vitest'
import { insightsOf } from '../../../electron/catalogue/answers/insights'
import type { ArticleRecord } from '../../../shared/article/article'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { newTag } from '../../../shared/notes/tag'

const created = '2026-05-01T12:00:00.000Z'

function article(id: string, deleted: string | null = null): ArticleRecord {
  return {
    id,
    title: id,
    author: null,
    source: null,
    published: null,
    language: null,
    direction: 'ltr',
    added: created,
    words: 100,
    textHash: '0'.repeat(64),
    takenBack: [],
    deleted,
  }
}

function on(start: number, note: string, ...tags: readonly string[]): Highlight {
  const text = { start, end: start + 5, quote: 'a', prefix: '', suffix: '', card: null }
  return { id: `h${start}`, ...text, color: 'yellow', tags, note, created, modified: created }
}

const state: LibraryState = {
  articles: [article('one'), article('two'), article('empty'), article('gone', created)],
  tags: [
    newTag('fear', 'fear', created),
    { ...newTag('loss', 'loss', created), parent: 'fear' },
    newTag('risk', 'risk', created),
    newTag('unused', 'unused', created),
  ],
  highlights: new Map([
    ['one', [on(0, '', 'loss'), on(3, 'x', 'risk'), on(20, '', 'deleted')]],
    ['two', [on(0, ' ', 'loss', 'risk'), on(10, 'y', 'loss', 'loss'), on(30, '')]],
    ['gone', [on(0, 'z', 'risk')]],
  ]),
}

test('everything is counted but what is deleted', () => {
  const question = { by: null, tags: 60, articles: 60 }
  const { overTime, together, ...counted } = insightsOf(
    state,
    () => null,
    question,
    () => true,
  )
  expect(counted).toEqual({
    articles: 3,
    highlightedArticles: 2,
    highlights: 6,
    withNote: 2,
    tagged: 4,
    tags: [
      { tagId: 'loss', own: 3, whole: 3 },
      { tagId: 'risk', own: 2, whole: 2 },
      { tagId: 'fear', own: 0, whole: 3 },
    ],
    tagByArticle: {
      tagIds: ['loss', 'risk'],
      articleIds: ['one', 'two'],
      counts: [
        [1, 2],
        [1, 1],
      ],
    },
  })
  expect(overTime.periods.map(({ highlights }) => highlights)).toEqual([6])
  expect(together).toEqual({
    tagIds: ['loss', 'risk'],
    overlap: [
      [3, 2],
      [2, 2],
    ],
    paragraph: [
      [3, 2],
      [2, 2],
    ],
    unreadArticles: 2,
  })
})

test('only what matches is counted, in pairs too, and tables are as large as is asked', () => {
  const counted = insightsOf(
    state,
    (id) => (id === 'one' ? null : [{ start: 0, end: 100 }]),
    { by: 'year', tags: 1, articles: 1 },
    ({ note }, { id }) => id === 'two' || note !== '',
  )
  expect(counted).toMatchObject({ articles: 3, highlightedArticles: 2, highlights: 4 })
  expect(counted.tagByArticle).toEqual({ tagIds: ['loss'], articleIds: ['two'], counts: [[2]] })
  expect(counted.together).toEqual({
    tagIds: ['loss'],
    overlap: [[2]],
    paragraph: [[2]],
    unreadArticles: 0,
  })
})

test('a library without notes has nothing to count', () => {
  const empty = { articles: [], tags: state.tags, highlights: new Map() }
  expect(
    insightsOf(
      empty,
      () => null,
      { by: null, tags: 9, articles: 9 },
      () => true,
    ),
  ).toEqual({
    articles: 0,
    highlightedArticles: 0,
    highlights: 0,
    withNote: 0,
    tagged: 0,
    overTime: { by: 'month', offered: [], periods: [] },
    tags: [],
    tagByArticle: { tagIds: [], articleIds: [], counts: [] },
    together: { tagIds: [], overlap: [], paragraph: [], unreadArticles: 0 },
  })
})
