import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { exportMarkdown } from '../../../shared/export/markdown'
import { articleText } from '../../../shared/article/text'
import { documentOf } from '../../../shared/article/sections'
import { articleOf, marked, node, nodeWith, paragraph } from './build'
import { parseMarkdown, passagesIn, plainText } from './parseMarkdown'

const options = {
  groupBy: 'article',
  tagId: null,
  tags: [],
  exported: '2026-05-14T08:00:00.000Z',
} as const

/** The lines of the quote in the exported file, without the marks of the block quote. */
function quoteOf(blocks: readonly Node[], from: string, to = from): string {
  const file = exportMarkdown([articleOf(blocks, from, to)], options)
  return file
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
}

/** The quote of a paragraph that is highlighted as a whole. */
function quoteOfText(text: string): string {
  return quoteOf([paragraph(text)], text)
}

test.each([
  'It cost 3 * 4 = 12, i.e. 5% (at least) – don’t ask; snake_case_names & AT&T.',
  'He said [sic] that it “works”[1][2], see https://example.org/a_b?c=1&d=2#e or me_you@example.org!',
  'C++ and C# are > 30 years old, ~5 of them - well-known + used* everywhere.',
  'Item 1. is a sentence; (2) too. #hashtag, $5, 50%, a|b, {x}, a^2, a\\b, 5 < 6 > 4, a = b.',
  'אמר הרב: "שלום" (שָׁלוֹם) 123.',
  'قال: «مرحبا» \u200F(123).',
  '彼は「はい」と言った。*注',
])('ordinary text stays as a reader would search for it: %s', (text) => {
  expect(quoteOfText(text)).toBe(text)
})

test.each([
  ['*not emphasis*', '\\*not emphasis\\*'],
  ['_nor this_', '\\_nor this\\_'],
  ['~~nor this~~', '\\~\\~nor this\\~\\~'],
  ['`nor code`', '\\`nor code\\`'],
  ['# no heading', '\\# no heading'],
  ['> no quote', '\\> no quote'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['1. no list', '1\\. no list'],
  ['1984) no list', '1984\\) no list'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['* * *', '\\* * *'],
  ['```js', '\\```js'],
  ['a <tag> b', 'a \\<tag> b'],
  ['<!-- no comment', '\\<!-- no comment'],
  ['<https://example.org>', '\\<https://example.org>'],
  ['an &amp; b &#42;', 'an \\&amp; b \\&#42;'],
  ['[text](address)', '[text\\](address)'],
  ['[label]: address', '\\[label]: address'],
  ['[x] done', '\\[x] done'],
  ['[!note] Callout', '\\[!note] Callout'],
  ['[[Wiki link]]', '\\[[Wiki link]]'],
  ['a %%comment%% b', 'a \\%%comment\\%% b'],
  ['a ==mark== b', 'a \\==mark\\== b'],
  ['the rule $a+b$ and $$c$$', 'the rule \\$a+b\\$ and \\$\\$c\\$\\$'],
  ['a \\* b', 'a \\\\* b'],
  ['https://example.org/*a*', 'https\\://example.org/\\*a\\*'],
])('what would be Markdown is escaped: %s', (text, markdown) => {
  expect(quoteOfText(text)).toBe(markdown)
})

test.each(['See [1].\n\n[1]: https://example.org', '<!-- not HTML\n> [1]: https://example.org'])(
  'brackets are escaped in a file in which a note defines references: %j',
  (note) => {
    const item = articleOf([paragraph('A claim.[1]')], 'A claim.[1]', undefined, { note })
    const file = exportMarkdown([item], options)
    expect(plainText(passagesIn(parseMarkdown(file))[0]!.quote)).toBe('A claim.[1]')
  },
)

describe('marks', () => {
  test.each<[string, readonly Node[], string]>([
    [
      'emphasis, importance, deletion and code are written as such',
      [
        marked('a', 'em'),
        marked(' '),
        marked('b', 'strong'),
        marked(' '),
        marked('c', 'strikethrough'),
        marked(' '),
        marked('d*', 'code'),
      ],
      '*a* **b** ~~c~~ `d*`',
    ],
    ['spaces stay outside', [marked('a'), marked(' b ', 'em'), marked('c')], 'a *b* c'],
    [
      'a mark may end inside a word',
      [marked('un', 'strong'), marked('believable')],
      '**un**believable',
    ],
    [
      'a mark gives up punctuation where its end would not count',
      [marked('彼は'), marked('「はい」', 'strong'), marked('と言った')],
      '彼は「**はい**」と言った',
    ],
    [
      'marks nest',
      [marked('a', 'strong'), marked('b', 'strong', 'em'), marked('c', 'strong')],
      '**a*b*c**',
    ],
    [
      'marks that cross are made to nest',
      [marked('a ', 'em'), marked('b', 'em', 'strong'), marked(' c', 'strong')],
      '*a* **b c**',
    ],
    [
      'a link keeps the marks inside',
      [
        marked('see '),
        marked('the ', 'https://example.org/a_(b)'),
        marked('page', 'https://example.org/a_(b)', 'em'),
      ],
      'see [the *page*](https://example.org/a_(b))',
    ],
    ['a link into the page is its text', [marked('[1]', '#cite', 'superscript')], '<sup>[1]</sup>'],
    [
      'raised and lowered text is told apart',
      [
        marked('10'),
        marked('6', 'superscript'),
        marked(' H'),
        marked('2', 'subscript'),
        marked('O'),
      ],
      '10<sup>6</sup> H<sub>2</sub>O',
    ],
    [
      'delimiters in the text are not taken for those of the mark around them',
      [marked('** a* *', 'strong')],
      '**\\*\\* a\\* \\***',
    ],
    [
      'a link is no footnote',
      [marked('^1', 'https://example.org/')],
      '[\\^1](https://example.org/)',
    ],
    [
      'code with brackets in a link is text, for the link could be a definition',
      [marked('[1]: x', 'https://example.org/', 'code')],
      '[\\[1\\]: x](https://example.org/)',
    ],
    ['code holds backticks', [marked('a `b`', 'code'), marked('.')], '`` a `b` ``.'],
  ])('%s', (_, content, markdown) => {
    const block = paragraph(...content)
    expect(quoteOf([block], block.textContent)).toBe(markdown)
  })
})

const listOf = (text: string): Node => node('bullet_list', node('list_item', paragraph(text)))

const row = (type: string, ...cells: readonly string[]): Node =>
  node('table_row', ...cells.map((cell) => node(type, paragraph(cell))))

const cell = (text: string, spans: object = {}): Node =>
  nodeWith('table_cell', { ...spans }, paragraph(text))

const image = (alt: string): Node => nodeWith('image', { src: 'data:image/png;base64,AA==', alt })

test('a line after a hard break begins no block either', () => {
  const lines = ['A', '# B', '- C', '2. D', '---', '[^1]: E', '| --- |', '> F', '[G]: H', '    I']
  const content = lines.flatMap((line) => [line, node('hard_break')]).slice(0, -1)
  expect(quoteOf([paragraph(...content)], 'A', 'I').split('\n')).toEqual([
    'A\\',
    '\\# B\\',
    '\\- C\\',
    '2\\. D\\',
    '\\---\\',
    '\\[^1]: E\\',
    '\\| --- |\\',
    '\\> F\\',
    '[G]: H\\',
    'I',
  ])
})

describe('structure', () => {
  const list = nodeWith(
    'ordered_list',
    { start: 3 },
    node(
      'list_item',
      paragraph('third'),
      node('bullet_list', node('list_item', paragraph('inner'))),
    ),
    node('list_item', paragraph('fourth')),
    node('list_item', paragraph('fifth')),
  )

  test('paragraphs, headings, lists, quotes and code come as they stand', () => {
    const blocks = [
      paragraph('Before. One', node('hard_break'), 'two.'),
      nodeWith('heading', { level: 3 }, 'Heading #'),
      list,
      node('blockquote', paragraph('quoted')),
      node('horizontal_rule'),
      nodeWith('code_block', { language: 'md' }, '```\n  # code\n```'),
    ]
    expect(quoteOf(blocks, 'One', 'code\n```')).toBe(
      [
        'One\\',
        'two.',
        '',
        '### Heading \\#',
        '',
        '3. third',
        '   - inner',
        '4. fourth',
        '5. fifth',
        '',
        '> quoted',
        '',
        '___',
        '',
        '````md',
        '```',
        '  # code',
        '```',
        '````',
      ].join('\n'),
    )
  })

  test('part of a list keeps its numbers', () => {
    expect(quoteOf([list], 'ourth', 'fif')).toBe('4. ourth\n5. fif')
  })

  test('words of one item, cell, quote or heading are words', () => {
    const table = node(
      'table',
      node(
        'table_row',
        node('table_cell', paragraph('a cell')),
        node('table_cell', paragraph('b')),
      ),
    )
    const blocks = [
      list,
      table,
      node('blockquote', paragraph('quoted')),
      node('heading', 'A heading'),
    ]
    expect(
      ['fourth', 'a cell', 'quoted', 'A heading'].map((words) => quoteOf(blocks, words)),
    ).toEqual(['fourth', 'a cell', 'quoted', 'A heading'])
  })

  test('two lists in a row stay two', () => {
    expect(quoteOf([listOf('a'), listOf('b'), listOf('c')], 'a', 'c')).toBe('- a\n\n* b\n\n- c')
  })

  test('a table keeps its columns, whatever is selected of it', () => {
    const table = node(
      'table',
      node('caption', 'Rivers'),
      row('table_header', 'Name', 'Length'),
      row('table_cell', 'Elbe | Labe', '1,094 km'),
      row('table_cell', 'Oder', '840 km'),
    )
    expect(quoteOf([table], 'Rivers', '840 km')).toBe(
      [
        'Rivers',
        '',
        '| Name         | Length   |',
        '| ------------ | -------- |',
        '| Elbe \\| Labe | 1,094 km |',
        '| Oder         | 840 km   |',
      ].join('\n'),
    )
    expect(quoteOf([table], '1,094', 'Oder')).toBe(
      ['|      | 1,094 km |', '| ---- | -------- |', '| Oder |          |'].join('\n'),
    )
    expect(quoteOf([table], 'Elbe', '1,094')).toBe('Elbe | Labe\n\n1,094')
  })

  test('cells that span several leave the others where they are', () => {
    const table = node(
      'table',
      node('table_row', cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })),
      node('table_row', cell('c'), cell('d')),
    )
    expect(quoteOf([table], 'a', 'd')).toBe(
      '| a   | b   |     |\n| --- | --- | --- |\n|     | c   | d   |',
    )
  })

  test('an image is its description', () => {
    const figure = node(
      'figure',
      paragraph(image('A map'), image('')),
      node('caption', 'The north'),
    )
    const document = documentOf([figure])
    expect(articleText(document).text).toBe('\uFFFC\uFFFC\nThe north')
    expect(quoteOf([figure], '\uFFFC\uFFFC', 'north')).toBe('[image: A map][image]\n\nThe north')
  })
})
