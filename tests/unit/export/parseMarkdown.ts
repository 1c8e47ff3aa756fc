import type { Blockquote, Html, List, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Markdown as a reader of CommonMark, GFM and front matter understands it. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

/** A passage as it stands in an exported file. */
export interface ParsedPassage {
  readonly id: string
  readonly quote: Blockquote
  readonly details: List
}

/** Every block quote at the top of a file with the list after it and the id in that list. */
export function passagesIn(root: Root): readonly ParsedPassage[] {
  return root.children.flatMap((quote, index) => {
    if (quote.type !== 'blockquote') return []
    const details = root.children[index + 1]
    if (details?.type !== 'list') throw new Error('A quote without a list after it')
    return [{ quote, details, id: idIn(details) }]
  })
}

function idIn(details: List): string {
  const last = details.children.at(-1)!
  const ids = htmlIn(last).flatMap(
    ({ value }) => /^<!-- scholium:(\S+) -->$/.exec(value)?.[1] ?? [],
  )
  if (ids.length !== 1) throw new Error(`Not one id in ${JSON.stringify(last)}`)
  return ids[0]!
}

/** All HTML in a part of the file. */
export function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap(htmlIn) : []
}

/**
 * The text of a node with one line for each text block and hard break, so that it can be compared
 * with a quote.
 */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return ''
  if (!('children' in node)) return toString(node)
  const blocks = ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']
  return node.children.map(plainText).join(blocks.includes(node.type) ? '\n' : '')
}
