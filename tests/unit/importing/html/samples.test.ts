import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../electron/importing/html/parseHtml'
import { documentOf } from '../../../../shared/article/sections'

const folder = resolve(import.meta.dirname, '../../../../../shared/samples/pages')
const isThere = existsSync(folder)
if (!isThere) console.info(`Skipped: the sample pages are not in ${folder}`)

/** How many there are of each kind of block, at any depth. */
function countOf(blocks: readonly Node[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  documentOf(blocks).descendants((node) => {
    if (node.isBlock) counts[node.type.name] = (counts[node.type.name] ?? 0) + 1
  })
  return counts
}

describe.skipIf(!isThere)('the sample pages', () => {
  test.each([
    {
      name: 'bbc-1',
      title: "Obama admits US gun laws are his 'biggest frustration'",
      author: 'BBC News',
      published: '2015-07-24T05:36:09+01:00',
      language: 'en',
      direction: 'ltr',
      first: 'President Barack Obama has admitted',
      last: 'Mr Obama will become the first US president',
      least: { paragraph: 34, heading: 2, bullet_list: 1, figure: 3, caption: 2 },
      without: ['Share this page', 'Top Stories'],
    },
    {
      name: 'hukumusume',
      title: '欲張りなイヌ　＜福娘童話集　きょうのイソップ童話＞',
      author: null,
      published: null,
      language: null,
      direction: 'ltr',
      first: '福娘童話集',
      last: '国旗国歌や世界遺産など',
      least: { paragraph: 30 },
      within: ['　肉をくわえたイヌが、橋を渡っていました。', 'おしまい'],
      without: [],
    },
    {
      name: 'lwn-1',
      title: 'LWN.net Weekly Edition for March 26, 2015',
      author: 'Nathan Willis',
      published: '2015-03-25',
      language: null,
      direction: 'ltr',
      first: 'A trademark battle in the Arduino community',
      last: 'Next page: Security',
      least: { paragraph: 60, heading: 8, table: 6, table_header: 8 },
      within: ['The LibreOffice project was announced with great fanfare'],
      without: ['Not logged in', 'Comments (5 posted)', 'Copyright © 2015'],
    },
    {
      name: 'medium-1',
      title: 'The Open Journalism Project: Better Student Journalism',
      author: 'Pippin Lee',
      published: '2015-03-17T16:27:40.294Z',
      language: 'en',
      direction: 'ltr',
      first: 'Better Student Journalism',
      last: 'This isn’t supposed to be a manifesto',
      least: {
        paragraph: 60,
        heading: 10,
        bullet_list: 5,
        ordered_list: 1,
        list_item: 24,
        figure: 6,
      },
      within: ['Lack of mentorship'],
      without: ['Sign in', 'Recommend'],
    },
    {
      name: 'quanta-1',
      title: 'The Hidden Heroines of Chaos',
      author: 'Joshua Sokol',
      published: null,
      language: 'en',
      direction: 'ltr',
      first: 'Animated line drawing',
      last: 'This article was reprinted',
      least: { paragraph: 44, heading: 3, figure: 3, caption: 3 },
      within: ['A little over half a century ago'],
      without: ['Share this article', 'Related'],
    },
    {
      name: 'rtl-1',
      title: 'RTL Test',
      author: null,
      published: null,
      language: null,
      direction: 'rtl',
      first: 'Lorem',
      last: 'Tempor incididunt',
      least: { paragraph: 3, heading: 1 },
      without: [],
    },
    {
      name: 'table-style-attributes',
      title: 'linux video',
      author: null,
      published: null,
      language: null,
      direction: 'ltr',
      first: 'linux usability',
      last: '[ up ]',
      least: { paragraph: 25, bullet_list: 3, blockquote: 1 },
      within: ['In December 2002, I tried to install some software'],
      without: [],
    },
    {
      name: 'wikipedia',
      title: 'Mozilla',
      author: null,
      published: null,
      language: 'en',
      direction: 'ltr',
      first: 'Mozilla',
      last: 'Official website',
      least: {
        paragraph: 150,
        heading: 33,
        list_item: 80,
        blockquote: 1,
        table: 1,
        table_header: 6,
      },
      within: ['Community', 'The Mozilla Festival is an annual event'],
      without: ['[edit]', 'Jump to:', 'Navigation menu', 'Privacy policy'],
    },
  ])('$name', ({ name, first, last, least, within = [], without, ...metadata }) => {
    const { blocks, ...rest } = parseHtml(readFileSync(resolve(folder, `${name}.html`), 'utf8'))
    documentOf(blocks).check()
    const texts = blocks.map((block) => block.textContent)
    const counts = countOf(blocks)
    expect({
      ...rest,
      first: texts[0]!.slice(0, first.length),
      last: texts.at(-1)!.slice(0, last.length),
      missing: within.filter((text) => !texts.some((line) => line.includes(text))),
      leftIn: without.filter((text) => texts.some((line) => line.includes(text))),
      tooFew: Object.entries(least).filter(([type, count]) => (counts[type] ?? 0) < count),
    }).toMatchObject({ ...metadata, first, last, missing: [], leftIn: [], tooFew: [] })
  })
})
