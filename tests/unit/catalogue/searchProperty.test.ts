import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextIndex } from '../../../electron/catalogue/index/textIndex'
import type { Highlight } from '../../../shared/notes/highlight'
import { parseQuery } from '../../../shared/query/parseQuery'
import { naiveSearch } from './naiveSearch'
import {
  contextOf,
  indexOf,
  reopened,
  smallArticle,
  smallHighlight,
  smallTag,
  type SmallArticle,
  type SmallLibrary,
} from './smallLibrary'

const words = fc.constantFrom(
  ...'a ab abc abcd fear fearless fear-less wolf wolves Über uber don’t dont l’ami ami'.split(' '),
  ...'石 石の 石の壁 壁の石 の壁 서울 서울은 울은 ไทย 𠮷野家 野 12:30 30 ß ss ① 👩 שָׁלוֹם שלום'.split(
    ' ',
  ),
)
const texts = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '))
const moments = fc.constantFrom('2026-01-15T12:00:00.000Z', '2026-02-15T12:00:00.000Z')

const tags = [smallTag('t1', 'fear'), smallTag('t2', 'wolves', 't1'), smallTag('t3', '石の壁')]

const highlights = fc.array(
  fc.record({
    quote: texts.map((text) => text || 'q'),
    note: texts,
    color: fc.constantFrom('yellow' as const, 'blue' as const),
    tags: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 'gone')),
    created: moments,
  }),
  { maxLength: 4 },
)

const articles = fc.record({
  paragraphs: fc.array(texts, { maxLength: 4 }),
  title: texts.map((text) => text || 't'),
  author: fc.option(fc.constantFrom('Ada Mill', 'Mill wolves', 'abc')),
  added: moments,
  highlights,
})

/** Contents of an article; the id of a highlight says which it is, whatever it says now. */
const articleOf = (id: string, fields: typeof articles extends fc.Arbitrary<infer A> ? A : never) =>
  smallArticle(
    id,
    fields.paragraphs,
    {
      title: fields.title,
      author: fields.author,
      added: fields.added,
      textHash: JSON.stringify(fields.paragraphs),
    },
    fields.highlights.map((highlight, at): Highlight =>
      smallHighlight(`${id}-${at}`, { ...highlight, start: at }),
    ),
  )

const terms = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((word) => `${word}*`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => `"${parts.join(' ')}"`),
  fc.constantFrom('a*', 'w*', 'tag:fear', 'tag:wolves', 'color:blue', 'has:note', 'has:tag'),
  fc.constantFrom('author:mill', 'in:a1', 'before:2026-02', 'after:2026-02', 'has:card'),
)
const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '-', 'or ', '(', 'or (', '-('),
      terms,
      fc.constantFrom('', '', ')'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(' '))

function sorted(ids: Iterable<string>): readonly string[] {
  return [...ids].sort()
}

function expectFinds(index: TextIndex, library: SmallLibrary, query: string): void {
  const { expression } = parseQuery(query)
  if (expression === null) return
  const context = contextOf(library)
  const naive = naiveSearch(library, expression)
  const matched = index.matchHighlights(expression, context, { typos: false })
  expect(sorted([...matched.values()].flat().map(({ id }) => id))).toEqual(sorted(naive.highlights))
  const found = index.search(expression, context, { limit: 100, typos: false })
  const byHighlight = naive.highlights.map((id) => id.split('-')[0]!)
  expect(sorted(found.articles.map(({ articleId }) => articleId))).toEqual(
    sorted(new Set([...naive.articles, ...byHighlight])),
  )
  expect(found.total).toBe(found.articles.length)
  for (const { passages, count } of found.articles) {
    expect(count).toBeGreaterThanOrEqual(passages.length)
    for (const passage of passages)
      expectWholeMarks(passage.kind === 'text' ? passage.sentence : passage.quote)
  }
}

function expectWholeMarks({
  text,
  marks,
}: {
  text: string
  marks: readonly { start: number; end: number }[]
}) {
  let before = -1
  for (const { start, end } of marks) {
    expect(start).toBeGreaterThan(before)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    before = end
  }
}

test('an index finds what reading everything finds', () => {
  fc.assert(
    fc.property(
      fc.array(articles, { maxLength: 5 }),
      fc.array(queries, { minLength: 1, maxLength: 6 }),
      (contents, asked) => {
        const library = {
          tags,
          articles: contents.map((fields, at) => articleOf(`a${at}`, fields)),
        }
        const index = indexOf(library)
        for (const query of asked) expectFinds(index, library, query)
      },
    ),
    { numRuns: 100 },
  )
})

const acts = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    id: fc.constantFrom('a1', 'a2', 'a3'),
    fields: articles,
  }),
  fc.record({
    kind: fc.constant('highlights' as const),
    id: fc.constantFrom('a1', 'a2', 'a3'),
    highlights,
  }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a1', 'a2', 'a3') }),
  fc.record({ kind: fc.constantFrom('search' as const, 'tidy' as const, 'reopen' as const) }),
)

test('an index that was changed, put together and opened again is one that was made anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 20 }), queries, async (sequence, query) => {
      let index = indexOf({ tags, articles: [] })
      const there = new Map<string, SmallArticle>()
      for (const act of sequence) {
        if (act.kind === 'put') {
          const article = articleOf(act.id, act.fields)
          there.set(act.id, article)
          if (!index.hasText(article.record)) index.setText(article.record, article.blocks)
          index.setRecord(article.record)
          index.setHighlights(act.id, article.highlights)
        } else if (act.kind === 'highlights') {
          const article = there.get(act.id)
          if (!article) continue
          const changed = act.highlights.map((fields, at) =>
            smallHighlight(`${act.id}-${at}`, { ...fields, start: at }),
          )
          there.set(act.id, { ...article, highlights: changed })
          index.setHighlights(act.id, changed)
        } else if (act.kind === 'remove') {
          there.delete(act.id)
          index.removeArticle(act.id)
        } else if (act.kind === 'search') {
          expectFinds(index, { tags, articles: [...there.values()] }, query)
        } else if (act.kind === 'tidy') {
          await index.tidy()
        } else {
          index = await reopened(await index.toBytes(), { tags, articles: [...there.values()] })
          for (const { record } of there.values()) expect(index.hasText(record)).toBe(true)
        }
      }
      const library = { tags, articles: [...there.values()] }
      expectFinds(index, library, query)
      const { expression } = parseQuery(query)
      if (expression === null) return
      const context = contextOf(library)
      const answer = index.search(expression, context, { limit: 100 })
      const fresh = indexOf(library).search(expression, context, { limit: 100 })
      expect(answer).toEqual(fresh)
      for (const { record, blocks } of library.articles) {
        expect(index.blocksOf(record.id)).toEqual(
          blocks.map(({ start, end, headingLevel }) => ({ start, end, headingLevel })),
        )
        expect(blocks.map((_, at) => index.blockText(record.id, at))).toEqual(
          blocks.map(({ text }) => text),
        )
      }
    }),
    { numRuns: 100 },
  )
})
