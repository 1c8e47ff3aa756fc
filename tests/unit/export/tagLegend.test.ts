import { describe, expect, test } from 'vitest'
import { exportMarkdown } from '../../../shared/export/markdown'
import { printPage } from '../../../shared/export/print/printPage'
import { documentOf } from '../../../shared/article/sections'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { highlightOf, paragraph, record } from './build'

const created = '2026-05-01T08:00:00.000Z'
const exported = '2026-05-14T08:00:00.000Z'

function tag(id: string, name: string, facts: Partial<Tag> = {}): Tag {
  return { ...newTag(id, name, created), ...facts }
}

const tags = [
  tag('theory', 'theory'),
  tag('motive', 'motivation', { parent: 'theory', color: 'green', bound: true }),
  tag('slash', 'Pros/Cons <b>', { color: 'pink', bound: true }),
  tag('craft', 'Craft'),
]
const document = documentOf([paragraph('One two three four five six.')])
const item = {
  article: record,
  document,
  highlights: [
    highlightOf(document, 'One', 'One', { id: 'one', color: 'green', tags: ['motive'] }),
    highlightOf(document, 'two', 'two', { id: 'two', tags: ['theory', 'craft'] }),
    highlightOf(document, 'three', 'three', { id: 'three', color: 'pink', tags: ['slash'] }),
  ],
}

describe('what colours stand for', () => {
  const markdown = exportMarkdown([item], { groupBy: 'article', tagId: null, tags, exported })

  test('is in the front matter of Markdown, and beside each passage of such a colour', () => {
    expect(markdown).toContain(
      'tags:\n  - Craft\n  - Pros\\/Cons <b>\n  - theory\n  - theory/motivation\n',
    )
    expect(markdown).toContain('colors:\n  green: theory/motivation\n  pink: Pros\\/Cons <b>\n')
    expect(markdown).toContain('- Green (theory/motivation), 2026-05-02 <!-- scholium:one -->')
    expect(markdown).toContain('- Yellow, 2026-05-02 <!-- scholium:two -->')
    expect(markdown).toContain('- Tags: theory, Craft\n')
  })

  test('is on the printed page, as text whatever the name of the tag', () => {
    const page = printPage(item, { tags, typeface: 'serif', formatDay: (day) => day })
    expect(page).toContain(
      '<section class="legend"><h2>Colours</h2><ul><li><span class="swatch highlight-green">green</span> <span dir="auto">theory/motivation</span></li><li><span class="swatch highlight-pink">pink</span> <span dir="auto">Pros\\/Cons &lt;b&gt;</span></li></ul></section>',
    )
    const none = printPage(item, { tags: [], typeface: 'serif', formatDay: (day) => day })
    expect(none).not.toContain('legend')
  })
})

describe('tags below others', () => {
  test('are exported with the tag above them, each in a part of its own', () => {
    const markdown = exportMarkdown([item], {
      groupBy: 'tag',
      tagId: 'theory',
      tags,
      exported,
    })
    const headings = markdown.split('\n').filter((line) => line.startsWith('## '))
    expect(headings).toEqual(['## theory', '## theory/motivation'])
    expect(markdown).not.toContain('three')
  })
})
