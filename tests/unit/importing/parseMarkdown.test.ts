import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../electron/importing/parseMarkdown'

const known = { title: null, author: null, published: null, address: null, language: null }

test('front matter says what the article is, and its own heading is not repeated', () => {
  const text = `---
title: "The Heron: a Life"
authors:
  - Ada Brook
  - name: Jo Reed
date: 2019-05-03
source: https://example.org/heron
lang: en_GB
tags: [birds, rivers]
---

# The Heron: a Life

It stood in the shallows.
`
  expect(read(text)).toEqual({
    title: 'The Heron: a Life',
    author: 'Ada Brook, Jo Reed',
    published: '2019-05-03',
    address: 'https://example.org/heron',
    language: 'en-GB',
    blocks: ['paragraph("It stood in the shallows.")'],
  })
})

test('without front matter the first heading is the title and the lines under it the byline', () => {
  expect(read('# The *Heron*\n\nBy Ada Brook\n\nMay 3, 2019\n\n## Morning\n\nIt stood.')).toEqual({
    ...known,
    title: 'The Heron',
    author: 'Ada Brook',
    published: '2019-05-03',
    blocks: ['heading("Morning")', 'paragraph("It stood.")'],
  })
})

test('a heading that differs from the title of the front matter stays', () => {
  expect(read('---\r\ntitle: Birds\r\n---\r\n# The Heron\r\n\r\nIt stood.')).toEqual({
    ...known,
    title: 'Birds',
    blocks: ['heading("The Heron")', 'paragraph("It stood.")'],
  })
})

test.each([
  ['a rule above a paragraph', '---\n\nIt stood.\n\n---\n\nIt left.'],
  ['YAML with a fault', '---\ntitle: [Heron\n---\n\nIt stood.'],
  ['a list', '---\n- heron\n---\n\nIt stood.'],
])('%s is no front matter', (_, text) => {
  expect(read(text).blocks[0]).toBe('horizontal_rule')
})

test('an alias that would grow without end is refused and the text kept', () => {
  const rows = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
    rows.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`)
  expect(read(`---\n${rows.join('\n')}\n---\n\nIt stood.`).blocks.at(-1)).toBe(
    'paragraph("It stood.")',
  )
})

test('what Markdown can say comes out as blocks', () => {
  const text = [
    'It *stood* in **the** ~~deep~~ `shallows`, see [there](https://example.org/a).',
    '> A quote\n> of two lines',
    '1. one\n2. two\n   - inner',
    '```js\nlet heron = 1 &lt; 2\n```',
    '| Bird | Legs |\n| --- | --- |\n| heron | 2 |',
    '- [x] seen\n- [ ] heard',
  ].join('\n\n')
  expect(read(text).blocks).toEqual([
    'paragraph("It ", em("stood"), " in ", strong("the"), " ", strikethrough("deep"), " ", code("shallows"), ", see ", link("there"), ".")',
    'blockquote(paragraph("A quote of two lines"))',
    'ordered_list(list_item(paragraph("one")), list_item(paragraph("two"), bullet_list(list_item(paragraph("inner")))))',
    'code_block("let heron = 1 &lt; 2")',
    'table(table_row(table_header(paragraph("Bird")), table_header(paragraph("Legs"))), table_row(table_cell(paragraph("heron")), table_cell(paragraph("2"))))',
    'bullet_list(list_item(paragraph("☑ seen")), list_item(paragraph("☐ heard")))',
  ])
})

test('nothing active comes through from HTML inside Markdown', () => {
  const text =
    'It <b onclick="run()">stood</b>.\n\n<script>run()</script>\n\n<iframe src="https://example.org"></iframe>\n\n[there](javascript:run())\n\n![heron](https://example.org/heron.png)'
  expect(JSON.stringify(parseMarkdown(text).blocks)).not.toMatch(/run|script|iframe|https/)
  expect(read(text).blocks[0]).toBe('paragraph("It ", strong("stood"), ".")')
})

test('images come from beside the file', () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGNgYPiPBRGNAgBhoBfxi9fXWQAAAABJRU5ErkJggg==',
    'base64',
  )
  const asked: string[] = []
  const { blocks } = parseMarkdown('![heron](pictures/heron%201.png)', {
    readImage: (path) => {
      asked.push(path)
      return picture
    },
  })
  expect([asked, JSON.stringify(blocks)]).toEqual([
    ['pictures/heron 1.png'],
    expect.stringContaining(`data:image/png;base64,${picture.toString('base64')}`),
  ])
})

function read(text: string) {
  const { title, author, published, address, language, blocks } = parseMarkdown(text)
  return { title, author, published, address, language, blocks: blocks.map(String) }
}
