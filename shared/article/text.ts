import type { Node } from 'prosemirror-model'
import { countWhile } from '../countWhile'

/**
 * The text of an article, to which every highlight is anchored.
 *
 * It is the content of the text blocks (paragraphs, headings, code, captions) in document order,
 * joined by one U+000A. Inside a block a hard break is U+000A and every other inline leaf, such as
 * an image, is one U+FFFC, so that each has the length it has in the document. Sections, lists,
 * quotes and tables add nothing. Offsets count UTF-16 code units, and a range is half open:
 * `{start, end}` holds `end - start` units.
 *
 * What importing does to characters before they become this text is said at `normaliseText`.
 */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** One text block: where it stands in the text and in the document. */
export interface TextBlock {
  /** UTF-16 units from the beginning of the text. */
  readonly start: number
  /** One past the last unit; the joining U+000A stands here. */
  readonly end: number
  /** The ProseMirror position of the block's first character. */
  readonly position: number
  readonly node: Node
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Node, ArticleText>()

/** The text of a document with the place of each block; computed once for each document. */
export function articleText(doc: Node): ArticleText {
  const before = known.get(doc)
  if (before) return before
  const blocks: TextBlock[] = []
  const parts: string[] = []
  let start = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, null, leafText)
    parts.push(text)
    blocks.push({ start, end: start + text.length, position: position + 1, node })
    start += text.length + 1
    return false
  })
  const result = { text: parts.join('\n'), blocks }
  known.set(doc, result)
  return result
}

function leafText(leaf: Node): string {
  return leaf.type.name === 'hard_break' ? '\n' : '\uFFFC'
}

/** The ProseMirror position of a text offset; offsets outside the text give its nearest end. */
export function positionAt({ blocks }: ArticleText, offset: number): number {
  const block = blocks[lastIndexAtOrBefore(blocks, (block) => block.start, offset)]
  if (!block) return 0
  return block.position + Math.min(Math.max(offset - block.start, 0), block.end - block.start)
}

/** The text offset of a ProseMirror position; one between two blocks gives the end of the first. */
export function offsetAt({ blocks }: ArticleText, position: number): number {
  const block = blocks[lastIndexAtOrBefore(blocks, (block) => block.position, position)]
  if (!block) return 0
  return block.start + Math.min(Math.max(position - block.position, 0), block.end - block.start)
}

/** The blocks that a range touches, each with the part of the range inside it. */
export function blocksIn(
  { blocks }: ArticleText,
  { start, end }: TextRange,
): readonly { readonly block: TextBlock; readonly from: number; readonly to: number }[] {
  const touched: { block: TextBlock; from: number; to: number }[] = []
  for (
    let index = lastIndexAtOrBefore(blocks, (block) => block.start, start);
    index < blocks.length;
    index++
  ) {
    const block = blocks[index]!
    if (block.start >= end) break
    const from = Math.max(start, block.start)
    const to = Math.min(end, block.end)
    if (from < to) touched.push({ block, from, to })
  }
  return touched
}

/** The index of the block that an offset is in; a joining U+000A belongs to the block before it. */
export function blockIndexAt({ blocks }: ArticleText, offset: number): number {
  return lastIndexAtOrBefore(blocks, (block) => block.start, offset)
}

/** The index of the last item whose key is at most `key`; 0 when there is none. */
export function lastIndexAtOrBefore<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
  key: number,
): number {
  return Math.max(0, countWhile(items.length, (index) => keyOf(items[index]!) <= key) - 1)
}
