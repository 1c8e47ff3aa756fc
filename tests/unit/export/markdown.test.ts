import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentOf } from '../../../shared/article/sections'
import type { ExportedArticle } from '../../../shared/export/exportedArticle'
import { exportMarkdown, type MarkdownOptions } from '../../../shared/export/markdown'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { articleOf, highlightOf, marked, node, nodeWith, paragraph, record } from './build'
import { parseMarkdown, passagesIn } from './parseMarkdown'

const tags: readonly Tag[] = [
  newTag('slow', 'slow reading', '2026-05-01T08:00:00.000Z'),
  newTag('craft', 'Craft', '2026-05-01T09:00:00.000Z'),
  newTag('comma', 'paper, pencil', '2026-05-01T10:00:00.000Z'),
  newTag('unused', 'unused', '2026-05-01T11:00:00.000Z'),
]

const options: MarkdownOptions = {
  groupBy: 'article',
  tagId: null,
  tags,
  exported: '2026-05-14T08:00:00.000Z',
}

const margins = documentOf([
  paragraph('A margin is the cheapest tool a reader owns.'),
  node('heading', 'Why it works'),
  paragraph('Writing slows the eye down to the speed of ', marked('thought', 'em'), '.'),
  nodeWith('heading', { level: 3 }, 'Three rules'),
  node(
    'ordered_list',
    node('list_item', paragraph('Mark little.')),
    node('list_item', paragraph('Say why, in ', marked('your', 'strong'), ' words.')),
    node('list_item', paragraph('Come back.')),
  ),
  node('heading', 'Tools'),
  paragraph('A pencil will do; see ', marked('the shop', 'https://example.org/pencils'), '.'),
])

const essay: ExportedArticle = {
  article: {
    ...record,
    id: 'margins',
    title: 'In the Margin: "notes" on reading',
    author: 'Ida Falk',
    source: 'https://example.org/margins',
    published: '2024-03-09T10:00:00Z',
    language: 'en',
  },
  document: margins,
  highlights: [
    highlightOf(margins, 'A pencil', 'shop.', {
      id: 'pencil',
      color: 'orange',
      tags: ['comma'],
      note: '# Buy\n\n- [ ] one pencil\n- [ ] <b>two</b> sharpeners',
    }),
    highlightOf(margins, 'Say why', 'Come back.', {
      id: 'rules',
      color: 'green',
      tags: ['craft', 'slow'],
    }),
    highlightOf(margins, 'Writing', 'thought.', {
      id: 'speed',
      tags: ['slow'],
      note: 'Compare *otium*.\n\nIs it the hand, or the pause?',
    }),
    {
      ...highlightOf(margins, 'cheapest tool', undefined, { id: 'orphan', color: 'purple' }),
      quote: 'the *best* tool',
    },
  ],
}

const poem = articleOf(
  [paragraph('قفا نبكِ من ذكرى حبيبٍ ومنزلِ', node('hard_break'), 'بسقط اللوى')],
  'قفا',
  'اللوى',
  { id: 'poem', tags: ['slow'] },
)

async function fixture(name: string): Promise<string> {
  return readFile(new URL(`../../fixtures/export/${name}`, import.meta.url), 'utf8')
}

test('one article is exported in reading order under its headings', async () => {
  expect(exportMarkdown([essay], options)).toBe(await fixture('article.md'))
})

test('several articles by tag name the article of each passage, the untagged last', async () => {
  expect(exportMarkdown([essay, poem], { ...options, groupBy: 'tag' })).toBe(
    await fixture('by-tag.md'),
  )
})

test('with several articles each says what is known of it, and one without highlights is left away', () => {
  const empty = { ...poem, highlights: [] }
  const lines = exportMarkdown([essay, empty, poem], options).split('\n')
  const start = lines.indexOf('# In the Margin: "notes" on reading')
  expect(lines.slice(start, start + 7)).toEqual([
    '# In the Margin: "notes" on reading',
    '',
    '- Author: Ida Falk',
    '- Source: https://example.org/margins',
    '- Published: 2024-03-09',
    '- Added: 2026-05-01',
    '- Language: en',
  ])
  expect(lines.filter((line) => line.startsWith('# '))).toEqual([
    '# In the Margin: "notes" on reading',
    '# An article',
  ])
})

test('with a tag only its highlights are exported, under that tag alone', () => {
  for (const groupBy of ['article', 'tag'] as const) {
    const root = parseMarkdown(
      exportMarkdown([essay, poem], { ...options, groupBy, tagId: 'slow' }),
    )
    expect(passagesIn(root).map(({ id }) => id)).toEqual(['speed', 'rules', 'poem'])
  }
})

test('an export without highlights says so', () => {
  expect(exportMarkdown([{ ...poem, highlights: [] }], options)).toMatch(
    /\n\n# An article\n\nNo highlights\.\n$/,
  )
  expect(exportMarkdown([], options)).toMatch(/^---\n[^]+\n---\n\nNo highlights\.\n$/)
})

test.each([
  '---',
  '"Quoted": it’s # not a comment',
  "- it's a list",
  'yes',
  '1984',
  '2024-03-09',
  '@handle & *alias* {x} [y] %z !tag | > folded',
  'العربية 日本語 🙂',
  'a\nb\u0085c\u0000d',
])('front matter holds any title: %j', (title) => {
  const article = { ...record, title, author: title, published: title }
  const [yaml] = parseMarkdown(exportMarkdown([{ ...poem, article }], options)).children
  const read = parse((yaml as { value: string }).value, { schema: 'core' }) as Record<
    string,
    string
  >
  const expected = title.replace(/[\n\u0085\0]/g, ' ')
  expect(read).toEqual({
    title: expected,
    author: expected,
    published: expected,
    added: '2026-05-01',
    exported: '2026-05-14',
    tags: ['slow reading'],
  })
})

test('overlapping highlights come one after the other, the longer first', () => {
  const document = documentOf([paragraph('One two three four.')])
  const highlights = [
    highlightOf(document, 'two three', undefined, { id: 'inner' }),
    highlightOf(document, 'three four', undefined, { id: 'later' }),
    highlightOf(document, 'two', 'four', { id: 'outer' }),
  ]
  const file = exportMarkdown([{ article: record, document, highlights }], options)
  expect(passagesIn(parseMarkdown(file)).map(({ id }) => id)).toEqual(['outer', 'inner', 'later'])
})

test('a title that is also the first heading of the article is not repeated', () => {
  const blocks = [
    nodeWith('heading', { level: 1 }, 'An article'),
    node('heading', 'Part'),
    paragraph('Text.'),
  ]
  const headings = exportMarkdown([articleOf(blocks, 'Text.')], options)
    .split('\n')
    .filter((line) => line.startsWith('#'))
  expect(headings).toEqual(['# An article', '## Part'])
})
