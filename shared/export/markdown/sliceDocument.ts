import type { Node } from 'prosemirror-model'
import { articleText, positionAt, type TextRange } from '../../article/text'

/**
 * The blocks of a passage as they stand in the article, cut at its ends.
 *
 * What encloses the whole passage is left away: words out of a list item are not a list, and a
 * sentence of a table cell is not a table. What is empty after the cut goes; a list that begins
 * at its third item is numbered from three.
 */
export function sliceDocument(document: Node, { start, end }: TextRange): readonly Node[] {
  const text = articleText(document)
  const cut = cutNode(document, positionAt(text, start), positionAt(text, end))
  return cut ? withoutEdgeRules(unwrap(cut)) : []
}

/** The cells of a table that has a single row, where a table would only be in the way. */
export function cellsOfSingleRow(table: Node): readonly Node[] | null {
  const rows = table.children.filter((child) => child.type.name === 'table_row')
  if (rows.length !== 1 || table.childCount !== 1) return null
  return rows[0]!.children.filter(hasContent)
}

/** The part of a node between two positions inside it; null if nothing is to be read there. */
function cutNode(node: Node, from: number, to: number): Node | null {
  if (node.isTextblock) {
    const part = node.cut(Math.max(0, from), Math.min(node.content.size, to))
    return hasContent(part) ? part : null
  }
  if (node.isLeaf) return node
  const parts: Node[] = []
  let first: number | null = null
  node.forEach((child, offset, index) => {
    const touched = from < offset + child.nodeSize && to > offset
    const part = touched ? cutNode(child, from - offset - 1, to - offset - 1) : null
    if (part) first ??= index
    if (part) parts.push(part)
    // The other columns stay where they are.
    else if (node.type.name === 'table_row') parts.push(emptied(child))
  })
  if (first === null || !parts.some(hasContent)) return null
  const [only] = parts
  if (parts.length === 1 && only!.type.name === 'caption') return asProse(only!)
  return node.type.create(attributesFrom(node, first), parts)
}

function attributesFrom(node: Node, first: number): Node['attrs'] {
  if (node.type.name !== 'ordered_list') return node.attrs
  return { ...node.attrs, start: (node.attrs['start'] as number) + first }
}

function emptied(cell: Node): Node {
  return cell.type.create(cell.attrs, cell.type.schema.node('paragraph'))
}

function hasContent(node: Node): boolean {
  if (node.isTextblock) return node.content.size > 0
  return node.isLeaf || node.children.some(hasContent)
}

function unwrap(node: Node): readonly Node[] {
  if (node.isTextblock) return [asProse(node)]
  const cells = node.type.name === 'table' ? cellsOfSingleRow(node) : null
  const children = cells ?? node.children
  if (children.length === 1 && !children[0]!.isLeaf) return unwrap(children[0]!)
  if (cells) return cells.flatMap((cell) => cell.children)
  if (/list$|^table$/.test(node.type.name)) return [node]
  return node.type.name === 'doc' ? node.children.flatMap((section) => section.children) : children
}

/** A heading or caption by itself is words, and reads as such. */
function asProse(block: Node): Node {
  const { paragraph } = block.type.schema.nodes
  return block.type.spec.code ? block : paragraph!.create(null, block.content)
}

function withoutEdgeRules(blocks: readonly Node[]): readonly Node[] {
  const first = blocks.findIndex((block) => !block.isLeaf)
  const last = blocks.findLastIndex((block) => !block.isLeaf)
  return blocks.slice(first, last + 1)
}
