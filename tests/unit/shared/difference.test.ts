import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../shared/article/article'
import {
  applyChange,
  changeSchema,
  inverseOf,
  type LibraryState,
} from '../../../shared/notes/changes'
import { changeTo } from '../../../shared/notes/difference'
import type { Highlight } from '../../../shared/notes/highlight'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { previewRestore, isNothing } from '../../../shared/notes/restorePreview'
import { foldTagName } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { articleRecord, highlightIn, simpleChangeIn, stateAndChange } from '../../generate'

const timeout = 60_000
const now = '2031-05-14T08:00:00.000Z'
const exactly = { keepNew: false, now }
const keeping = { keepNew: true, now }

interface Times {
  readonly earlier: LibraryState
  readonly current: LibraryState
}

/** A library at two times: changes, an import and the end of an article lie between them. */
const twoTimes: fc.Arbitrary<Times> = stateAndChange
  .chain(({ state }) => fc.tuple(fc.constant(state), growing(state, 6)))
  .chain(([then, current]) =>
    fc
      .record({
        imported: fc.option(fc.tuple(articleRecord('imported'), highlightIn('Some other words'))),
        forgotten: fc.option(fc.tuple(articleRecord('forgotten'), highlightIn('Old words'))),
      })
      .map(({ imported, forgotten }) => ({
        earlier: withArticle(then, forgotten),
        current: withArticle(current, imported),
      })),
  )

test(
  'without what came in since, everything is as it was then, and what was imported is deleted',
  () => {
    fc.assert(
      fc.property(twoTimes, ({ earlier: then, current }) => {
        const records = new Map(then.articles.map((article) => [article.id, article]))
        expect(applyChange(current, changeTo(current, then, exactly))).toEqual({
          articles: current.articles.map((article) => {
            const { title, author, takenBack, deleted } = records.get(article.id) ?? {
              ...article,
              deleted: article.deleted ?? now,
            }
            return { ...article, title, author, takenBack, deleted }
          }),
          tags: then.tags,
          highlights: new Map(
            [...current.highlights].map(([id, held]) => [id, then.highlights.get(id) ?? held]),
          ),
        })
      }),
    )
  },
  timeout,
)

test(
  'keeping what came in since, nothing that is there is missing afterwards, and nothing that was',
  () => {
    fc.assert(
      fc.property(twoTimes, ({ earlier: then, current }) => {
        const after = applyChange(current, changeTo(current, then, keeping))
        expect(missing(current, after)).toEqual({
          articles: [],
          tags: [],
          highlights: [],
          cards: [],
        })
        const known = new Set(current.articles.map(({ id }) => id))
        const { articles, highlights, cards } = missing(then, after)
        expect({
          articles: articles.filter((id) => known.has(id)),
          highlights: highlights.filter((path) => known.has(path.split(' ')[0]!)),
          cards: cards.filter((path) => known.has(path.split(' ')[0]!)),
        }).toEqual({ articles: [], highlights: [], cards: [] })
      }),
    )
  },
  timeout,
)

test(
  'keeping what came in since, no two tags get the same name, and every tag of then is there by name',
  () => {
    fc.assert(
      fc.property(twoTimes, ({ earlier: then, current }) => {
        const after = applyChange(current, changeTo(current, then, keeping))
        fc.pre(!hasNamesakes(then.tags) && !hasNamesakes(current.tags))
        expect(hasNamesakes(after.tags)).toBe(false)
        const known = new Set(current.tags.map(({ id }) => id))
        const names = new Set(after.tags.map(({ name }) => foldTagName(name)))
        expect(
          then.tags.filter(({ id, name }) => !known.has(id) && !names.has(foldTagName(name))),
        ).toEqual([])
      }),
    )
  },
  timeout,
)

test.each([exactly, keeping])(
  'it is undone by its inverse, done once is as done twice, and it can be sent: %j',
  (how) => {
    fc.assert(
      fc.property(twoTimes, ({ earlier: then, current }) => {
        const change = changeTo(current, then, how)
        const after = applyChange(current, change)
        expect(applyChange(after, inverseOf(change))).toEqual(current)
        expect(changeTo(after, then, how)).toEqual({ kind: 'together', changes: [] })
        expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
      }),
    )
  },
  timeout,
)

test.each([exactly, keeping])(
  'there is nothing to change in a library that is as it was: %j',
  (how) => {
    fc.assert(
      fc.property(twoTimes, ({ earlier: then }) => {
        expect(changeTo(then, structuredClone(then), how)).toEqual({
          kind: 'together',
          changes: [],
        })
        expect(isNothing(previewRestore(then, structuredClone(then), how))).toBe(true)
      }),
    )
  },
  timeout,
)

describe('what is there in both', () => {
  const then = library({
    articles: [article('walls', { title: 'Walls' })],
    tags: [tag('stone'), tag('moss')],
    highlights: [
      highlight('one', { tags: ['stone'] }),
      highlight('two', { start: 20, end: 24, note: 'Mine', tags: ['stone'] }),
      highlight('three', { start: 30, end: 34 }),
    ],
  })
  const current = library({
    articles: [
      article('walls', { title: 'Fences', takenBack: ['a'] }),
      article('rain', { title: 'Rain' }),
    ],
    tags: [tag('stone', 'Rock'), tag('new')],
    highlights: [
      highlight('one', { tags: ['new'], note: 'Added', modified: later }),
      highlight('two', { start: 20, end: 24, note: 'Other', tags: ['stone'], modified: later }),
      highlight('four', { start: 40, end: 44 }),
    ],
  })

  test('is edited only where it differs; tags that go, go last', () => {
    expect(changeTo(current, then, exactly)).toEqual({
      kind: 'together',
      changes: [
        { kind: 'edit-tag', tagId: 'stone', before: { name: 'Rock' }, after: { name: 'stone' } },
        { kind: 'add-tag', tag: tag('moss') },
        {
          kind: 'edit-article',
          articleId: 'walls',
          before: { title: 'Fences', takenBack: ['a'] },
          after: { title: 'Walls', takenBack: [] },
        },
        {
          kind: 'edit-article',
          articleId: 'rain',
          before: { deleted: null },
          after: { deleted: now },
        },
        {
          kind: 'edit-highlight',
          articleId: 'walls',
          highlightId: 'one',
          before: { tags: ['new'], note: 'Added', modified: later },
          after: { tags: ['stone'], note: '', modified: moment },
        },
        {
          kind: 'edit-highlight',
          articleId: 'walls',
          highlightId: 'two',
          before: { note: 'Other', modified: later },
          after: { note: 'Mine', modified: moment },
        },
        {
          kind: 'add-highlight',
          articleId: 'walls',
          highlight: highlight('three', { start: 30, end: 34 }),
        },
        {
          kind: 'remove-highlight',
          articleId: 'walls',
          highlight: highlight('four', { start: 40, end: 44 }),
        },
        { kind: 'remove-tag', tag: tag('new') },
      ],
    })
    expect(previewRestore(current, then, exactly)).toEqual({
      articles: [
        preview('rain', { title: 'Rain', fate: 'goes' }),
        preview('walls', { title: 'Walls', edited: true, added: 1, removed: 1, changed: 2 }),
      ],
      highlights: { added: 1, removed: 1, changed: 2 },
      tags: { added: 1, removed: 1, renamed: 1 },
      unread: 0,
    })
  })

  test('keeps what was put to it since, if what came in since is to stay', () => {
    expect(applyChange(current, changeTo(current, then, keeping))).toEqual(
      library({
        articles: [
          article('walls', { title: 'Walls', takenBack: ['a'] }),
          article('rain', { title: 'Rain' }),
        ],
        tags: [tag('moss'), tag('new'), tag('stone')],
        highlights: [
          highlight('one', { tags: ['stone', 'new'], note: 'Added', modified: now }),
          highlight('two', { start: 20, end: 24, note: 'Mine', tags: ['stone'] }),
          highlight('three', { start: 30, end: 34 }),
          highlight('four', { start: 40, end: 44 }),
        ],
      }),
    )
    expect(previewRestore(current, then, keeping)).toEqual({
      articles: [preview('walls', { title: 'Walls', edited: true, added: 1, changed: 2 })],
      highlights: { added: 1, removed: 0, changed: 2 },
      tags: { added: 1, removed: 0, renamed: 1 },
      unread: 0,
    })
  })
})

test('a tag that was removed and made again since is the one that is there', () => {
  const then = library({
    tags: [tag('old', 'Stone')],
    highlights: [highlight('one', { tags: ['old'] })],
  })
  const current = library({ tags: [tag('again', 'stone')], highlights: [] })
  const after = applyChange(current, changeTo(current, then, keeping))
  expect(after).toEqual({
    ...current,
    highlights: new Map([['walls', [highlight('one', { tags: ['again'], modified: now })]]]),
  })
})

test('a name that another tag has taken since is not given to two', () => {
  const then = library({ tags: [tag('a', 'Stone'), tag('b', 'Moss')] })
  const current = library({ tags: [tag('a', 'Moss'), tag('b', 'Fern'), tag('c', 'Stone')] })
  const after = applyChange(current, changeTo(current, then, keeping))
  expect(after.tags.map(({ name }) => name)).toEqual(['Moss 2', 'Moss', 'Stone'])
})

describe('articles that come and go', () => {
  const ofBoth = [highlight('one'), highlight('two', { start: 20, end: 24 })]
  const there = library({ highlights: ofBoth })
  const deleted = library({ articles: [article('walls', { deleted: later })], highlights: ofBoth })
  const gone: LibraryState = { articles: [], tags: [], highlights: new Map() }

  test('take their highlights with them in what a reader sees', () => {
    const previews = [
      previewRestore(deleted, there, keeping),
      previewRestore(gone, there, keeping),
      previewRestore(there, deleted, exactly),
      previewRestore(there, gone, exactly),
    ].map(({ articles }) => articles)
    const back = [preview('walls', { fate: 'comes-back', added: 2 })]
    const goes = [preview('walls', { fate: 'goes', removed: 2 })]
    expect(previews).toEqual([back, back, goes, goes])
  })

  test('do not go while what came in since is to stay', () => {
    expect(isNothing(previewRestore(there, deleted, keeping))).toBe(true)
    expect(isNothing(previewRestore(there, gone, keeping))).toBe(true)
  })

  test('are not seen to change while they are deleted', () => {
    const other = library({ articles: [article('walls', { deleted: moment, title: 'Other' })] })
    expect(isNothing(previewRestore(deleted, other, exactly))).toBe(true)
  })
})

test('an article whose highlights cannot be read keeps those it has, which is told', () => {
  const then = { ...library({}), highlights: new Map() }
  const current = library({ highlights: [highlight('one')] })
  expect(changeTo(current, then, exactly)).toEqual({ kind: 'together', changes: [] })
  expect(previewRestore(current, then, exactly).unread).toBe(1)
})

/** States that follow from one by some changes. */
function growing(state: LibraryState, left: number): fc.Arbitrary<LibraryState> {
  if (left === 0) return fc.constant(state)
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(state) },
    {
      weight: 6,
      arbitrary: simpleChangeIn(state).chain((change) =>
        growing(applyChange(state, change), left - 1),
      ),
    },
  )
}

function withArticle(
  state: LibraryState,
  more: readonly [ArticleRecord, Highlight] | null,
): LibraryState {
  if (!more) return state
  const [article, highlight] = more
  return {
    ...state,
    articles: [...state.articles, article],
    highlights: new Map([...state.highlights, [article.id, [highlight]]]),
  }
}

/** What of one state is not in another, whatever it is like there. */
function missing(from: LibraryState, state: LibraryState): Ids {
  const [wanted, there] = [idsOf(from), idsOf(state)]
  return {
    articles: without(wanted.articles, there.articles),
    tags: without(wanted.tags, there.tags),
    highlights: without(wanted.highlights, there.highlights),
    cards: without(wanted.cards, there.cards),
  }
}

type Ids = Readonly<Record<'articles' | 'tags' | 'highlights' | 'cards', readonly string[]>>

function idsOf({ articles, tags, highlights }: LibraryState): Ids {
  return {
    articles: articles.filter(({ deleted }) => deleted === null).map(({ id }) => id),
    tags: tags.map(({ id }) => id),
    highlights: [...highlights].flatMap(([id, held]) => held.map((one) => `${id} ${one.id}`)),
    cards: [...highlights].flatMap(([id, held]) =>
      held.flatMap((one) => (one.card ? `${id} ${one.id}` : [])),
    ),
  }
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return some.filter((id) => !known.has(id))
}

function hasNamesakes(tags: readonly Tag[]): boolean {
  const { parentOf } = tagTree(tags)
  const places = tags.map(({ id, name }) => `${parentOf(id)?.id ?? ''}/${foldTagName(name)}`)
  return new Set(places).size < tags.length
}

const moment = '2026-03-01T09:00:00.000Z'
const later = '2026-04-01T09:00:00.000Z'

function library({
  articles = [article('walls')],
  tags = [],
  highlights = [],
}: {
  readonly articles?: readonly ArticleRecord[]
  readonly tags?: readonly Tag[]
  /** Of the article “walls”. */
  readonly highlights?: readonly Highlight[]
}): LibraryState {
  return { articles, tags, highlights: new Map([['walls', highlights]]) }
}

function article(id: string, facts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    title: id,
    author: null,
    source: null,
    published: null,
    language: null,
    direction: 'ltr',
    added: moment,
    words: 3,
    textHash: '0'.repeat(64),
    takenBack: [],
    deleted: null,
    ...facts,
  }
}

function highlight(id: string, facts: Partial<Highlight> = {}): Highlight {
  return {
    id,
    start: 0,
    end: 4,
    quote: 'Text',
    prefix: '',
    suffix: '',
    color: 'blue',
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
    ...facts,
  }
}

function tag(id: string, name = id): Tag {
  return newTag(id, name, moment)
}

function preview(articleId: string, facts: object) {
  const none = { added: 0, removed: 0, changed: 0 }
  return { articleId, title: articleId, fate: 'stays', edited: false, ...none, ...facts }
}
