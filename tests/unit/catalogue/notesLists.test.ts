import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNotesLists } from '../../../electron/catalogue/answers/notesLists'
import type { NoteSources } from '../../../electron/catalogue/answers/noteRows'
import {
  everyNote,
  noteGroups,
  noteOrders,
  type ListedNotes,
  type NotesListing,
  type NotesQuery,
} from '../../../shared/catalogue/notesQuery'
import type { ArticleRecord } from '../../../shared/article/article'
import type { LibraryState } from '../../../shared/notes/changes'
import { compareHighlights, highlightColors, type Highlight } from '../../../shared/notes/highlight'
import { newTag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import { articleRecord, highlightIn, tagsIn } from '../../generate'

const moment = '2026-03-01T09:00:00.000Z'
const words = 'The rain went on and on, and nobody in the town spoke of anything else.'
const nothing = (): NoteSources => ({ text: null, blocksOf: () => null })

const library: fc.Arbitrary<LibraryState> = tagsIn(5).chain((tags) =>
  fc
    .array(
      fc.tuple(
        fc.uniqueArray(highlightIn(words, tags), { maxLength: 6, selector: ({ id }) => id }),
        fc.boolean(),
      ),
      { maxLength: 4 },
    )
    .chain((lists) =>
      fc.tuple(...lists.map((_, index) => articleRecord(`article-${index}`))).map((articles) => ({
        articles: articles.map((article, index) =>
          Object.assign(article, { deleted: lists[index]![1] ? null : article.added }),
        ),
        tags,
        highlights: new Map(
          lists.map(([list], index) => [
            `article-${index}`,
            list.map((one) => ({ ...one, id: `${index} ${one.id}` })).toSorted(compareHighlights),
          ]),
        ),
      })),
    ),
)

function queryIn({ tags, articles }: LibraryState): fc.Arbitrary<NotesQuery> {
  const day = fc.constantFrom('2021-06-01', '2024-02-29', '2027-12-31')
  return fc.record({
    text: fc.constant(''),
    tagId: fc.option(fc.constantFrom('gone', ...tags.map(({ id }) => id)), { freq: 1 }),
    withChildren: fc.boolean(),
    colors: fc.subarray([...highlightColors]),
    author: fc.option(fc.constantFrom('nobody', ...articles.map(({ author }) => author))),
    articleId: fc.option(fc.constantFrom('gone', ...articles.map(({ id }) => id))),
    after: fc.option(day),
    before: fc.option(day),
    withNote: fc.boolean(),
    together: fc.constant(null),
  })
}

const listed: fc.Arbitrary<{ state: LibraryState; listing: NotesListing }> = library.chain(
  (state) =>
    fc
      .record({
        query: fc.oneof(fc.constant(everyNote), queryIn(state)),
        order: fc.constantFrom(...noteOrders),
        group: fc.constantFrom(...noteGroups),
      })
      .map((listing) => ({ state, listing })),
)

interface Row {
  readonly group: string
  readonly highlight: Highlight
}

/** The same list as it would be written down by hand. */
function naiveRows(state: LibraryState, { query, order, group }: NotesListing): readonly Row[] {
  const tree = tagTree(state.tags)
  const paths = tree.ordered.map(({ tag }) => tag.id)
  const family =
    query.tagId === null
      ? null
      : query.withChildren
        ? [...tree.withDescendants(query.tagId)]
        : [query.tagId]
  const articles = state.articles
    .filter(({ deleted }) => deleted === null)
    .toSorted((a, b) => (a.added === b.added ? (a.id < b.id ? -1 : 1) : a.added < b.added ? 1 : -1))
  const all = articles.flatMap((article) =>
    (state.highlights.get(article.id) ?? []).map((highlight) => ({ article, highlight })),
  )
  const found = all.filter(
    ({ article, highlight }) =>
      (query.articleId === null || article.id === query.articleId) &&
      (query.author === null || article.author === query.author) &&
      (family === null || highlight.tags.some((id) => family.includes(id))) &&
      (query.colors.length === 0 || query.colors.includes(highlight.color)) &&
      (query.after === null || dayOf(highlight) >= query.after) &&
      (query.before === null || dayOf(highlight) < query.before) &&
      (!query.withNote || highlight.note.trim() !== ''),
  )
  const firstTag = ({ tags }: Highlight): number =>
    Math.min(paths.length, ...tags.map((id) => paths.indexOf(id)).filter((place) => place >= 0))
  const compare = {
    article: () => 0,
    newest: (a: Highlight, b: Highlight) => Date.parse(b.created) - Date.parse(a.created),
    oldest: (a: Highlight, b: Highlight) => Date.parse(a.created) - Date.parse(b.created),
    color: (a: Highlight, b: Highlight) =>
      highlightColors.indexOf(a.color) - highlightColors.indexOf(b.color),
    tag: (a: Highlight, b: Highlight) => firstTag(a) - firstTag(b),
  }[order]
  const rows = found.toSorted((a, b) => compare(a.highlight, b.highlight))
  const under = (key: string, belongs: (row: (typeof rows)[number]) => boolean): readonly Row[] =>
    rows.filter(belongs).map(({ highlight }) => ({ group: key, highlight }))
  switch (group) {
    case 'none':
      return under('', () => true)
    case 'article':
      return articles.flatMap(({ id }) => under(id, ({ article }) => article.id === id))
    case 'color':
      return highlightColors.flatMap((color) =>
        under(color, ({ highlight }) => highlight.color === color),
      )
    case 'day': {
      const days = [...new Set(rows.map(({ highlight }) => dayOf(highlight)))].sort().toReversed()
      return days.flatMap((day) => under(day, ({ highlight }) => dayOf(highlight) === day))
    }
    case 'tag': {
      const wanted = paths.filter((id) => family === null || family.includes(id))
      return [
        ...wanted.flatMap((id) => under(id, ({ highlight }) => highlight.tags.includes(id))),
        ...under('', ({ highlight }) => !highlight.tags.some((id) => wanted.includes(id))),
      ]
    }
  }
}

/** By the clock of this machine. */
function dayOf({ created }: Highlight): string {
  const date = new Date(created)
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return [date.getFullYear(), ...parts].join('-')
}

function idsOf(rows: ListedNotes['rows']): readonly string[] {
  return [...new Set(rows.map(({ highlight }) => highlight.id))]
}

function rowsOf({ groups, rows }: Omit<ListedNotes, 'remarks'>): readonly Row[] {
  if (groups.length === 0) return rows.map(({ highlight }) => ({ group: '', highlight }))
  return groups.flatMap(({ key, from, count }) =>
    rows.slice(from, from + count).map(({ highlight }) => ({ group: key, highlight })),
  )
}

describe('lists of all highlights', () => {
  test('have what is asked for, in order and in groups', () => {
    fc.assert(
      fc.property(listed, ({ state, listing }) => {
        const lists = createNotesLists()
        const answer = lists.list(state, { listing, from: 0, count: 1000 }, nothing)
        const expected = naiveRows(state, listing)
        expect(rowsOf(answer)).toEqual(expected)
        expect(answer.rowCount).toBe(expected.length)
        expect(answer.total).toBe(new Set(expected.map(({ highlight }) => highlight.id)).size)
      }),
    )
  })

  test('are the same in parts as whole, and by id', () => {
    fc.assert(
      fc.property(listed, fc.nat(8), fc.nat(8), ({ state, listing }, from, count) => {
        const lists = createNotesLists()
        const whole = lists.list(state, { listing, from: 0, count: 1000 }, nothing)
        const part = lists.list(state, { listing, from, count }, nothing)
        expect(part).toEqual({ ...whole, rows: whole.rows.slice(from, from + count) })
        expect(lists.ids(state, { listing, from, count }, nothing)).toEqual(idsOf(part.rows))
        expect(lists.ids(state, { listing, from: 0, count: null }, nothing)).toEqual(
          idsOf(whole.rows),
        )
      }),
    )
  })

  test('have those whose tags meet in an article, of those that are wanted otherwise', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => articleNamed(id))
    const state: LibraryState = {
      articles: [one!, two!, three!],
      tags: [newTag('a', 'a', moment), newTag('b', 'b', moment)],
      highlights: new Map([
        ['one', [at('in a', 0, 'a'), at('in b', 5, 'b'), at('far', 40, 'a')]],
        ['two', [at('alone', 0, 'a')]],
        ['three', [at('both', 0, 'a', 'b'), { ...at('pink', 5, 'a'), color: 'pink' }]],
      ]),
    }
    const lists = createNotesLists()
    const idsFor = (within: 'overlap' | 'paragraph', edit: Partial<NotesQuery> = {}) =>
      lists.ids(
        state,
        {
          listing: {
            query: { ...everyNote, ...edit, together: { a: 'a', b: 'b', within } },
            order: 'article',
            group: 'none',
          },
          from: 0,
          count: null,
        },
        () => ({
          text: null,
          blocksOf: (id) => (id === 'one' ? [{ start: 0, end: 60 }] : null),
        }),
      )
    expect(idsFor('overlap').toSorted()).toEqual(['both', 'in a', 'in b', 'pink'])
    expect(idsFor('overlap', { colors: ['pink'] })).toEqual([])
    expect(idsFor('paragraph').toSorted()).toEqual(['both', 'far', 'in a', 'in b', 'pink'])
  })

  test('take over what changes in the library, and what their tests depend on', () => {
    const article = articleNamed('one')
    const [first, second] = [
      { ...sample(highlightIn(words)), id: 'first', color: 'green' as const },
      { ...sample(highlightIn(words)), id: 'second', color: 'blue' as const },
    ]
    const state: LibraryState = {
      articles: [article],
      tags: [],
      highlights: new Map([['one', [first]]]),
    }
    let known = 'first'
    const lists = createNotesLists(() => known)
    const listing = { query: everyNote, order: 'color', group: 'none' } as const
    const idsIn = (of: LibraryState): readonly string[] =>
      lists.ids(of, { listing, from: 0, count: null }, () => ({
        text: ({ id }) => id.includes(known),
        blocksOf: () => null,
      }))
    expect(idsIn(state)).toEqual(['first'])
    const more = { ...state, highlights: new Map([['one', [second, first]]]) }
    expect(idsIn(more)).toEqual(['first'])
    known = ''
    expect(idsIn(more)).toEqual(['first', 'second'])
    expect(idsIn({ ...more, articles: [{ ...article, deleted: article.added }] })).toEqual([])
  })
})

function at(id: string, start: number, ...tags: readonly string[]): Highlight {
  const end = start + 10
  return { ...sample(highlightIn(words)), id, start, end, color: 'green', tags }
}

function articleNamed(id: string): ArticleRecord {
  return { ...sample(articleRecord(id)), deleted: null }
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>): Value {
  return fc.sample(arbitrary, 1)[0]!
}
