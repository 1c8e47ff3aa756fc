import type { Node } from 'prosemirror-model'
import type { ArticleRecord } from '../../../shared/article/article'
import { articleSchema } from '../../../shared/article/schema'
import { documentOf } from '../../../shared/article/sections'
import { articleText } from '../../../shared/article/text'
import type { ExportedArticle } from '../../../shared/export/exportedArticle'
import { anchorOf } from '../../../shared/notes/anchor'
import type { Highlight } from '../../../shared/notes/highlight'

type Content = Node | string

/** A node of the article schema; strings are text. */
export function node(type: string, ...content: readonly Content[]): Node {
  return nodeWith(type, null, ...content)
}

export function nodeWith(
  type: string,
  attributes: Record<string, unknown> | null,
  ...content: readonly Content[]
): Node {
  return articleSchema.node(type, attributes, content.map(asNode))
}

/** Text with marks; an address is a link. */
export function marked(text: string, ...names: readonly string[]): Node {
  return articleSchema.text(
    text,
    names
      .map((name) =>
        /[:#]/.test(name) ? articleSchema.mark('link', { href: name }) : articleSchema.mark(name),
      )
      .reduce((marks, mark) => mark.addToSet(marks), [] as Node['marks']),
  )
}

export const paragraph = (...content: readonly Content[]): Node => node('paragraph', ...content)

/** The record of an article about which little is known. */
export const record: ArticleRecord = {
  id: 'an-article',
  title: 'An article',
  author: null,
  source: null,
  published: null,
  language: null,
  direction: 'ltr',
  added: '2026-05-01T08:00:00.000Z',
  words: 100,
  textHash: '0'.repeat(64),
  takenBack: [],
  deleted: null,
}

/** A highlight from the first `from` to the end of the next `to` in the text of a document. */
export function highlightOf(
  document: Node,
  from: string,
  to = from,
  rest: Partial<Highlight> = {},
): Highlight {
  const { text } = articleText(document)
  const start = text.indexOf(from)
  const end = text.indexOf(to, start) + to.length
  if (start < 0 || end < start + to.length) throw new Error(`Not in the text: ${from} … ${to}`)
  return {
    id: 'h1',
    ...anchorOf(text, { start, end }),
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: '2026-05-02T08:00:00.000Z',
    modified: '2026-05-02T08:00:00.000Z',
    ...rest,
  }
}

/** An article of these blocks, highlighted from one passage to the other. */
export function articleOf(
  blocks: readonly Node[],
  from: string,
  to = from,
  rest: Partial<Highlight> = {},
): ExportedArticle {
  const document = documentOf(blocks)
  return { article: record, document, highlights: [highlightOf(document, from, to, rest)] }
}

function asNode(content: Content): Node {
  return typeof content === 'string' ? articleSchema.text(content) : content
}
