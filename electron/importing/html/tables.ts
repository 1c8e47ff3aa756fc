import { Fragment, type Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { convertCode, isCodeTable } from './code'
import { blocksIn, contentOf, lineIn, type Scope } from './content'
import type { PageElement } from './page'

interface Cell {
  readonly element: PageElement
  readonly blocks: readonly Node[]
}
type Row = readonly Cell[]

const { nodes } = articleSchema
const tableParts = new Set(['tr', 'caption'])
const rowParts = new Set(['td', 'th'])
const longestCell = 1_000
const widestSpan = 1_000

/** A table with its header cells, spans and caption; one that only lays out a page dissolves. */
export function convertTable(element: PageElement, scope: Scope): readonly Node[] {
  if (isCodeTable(element)) return convertCode(element, scope)
  const loose: Node[] = []
  const rows: Row[] = []
  let caption: readonly Node[] = []
  for (const content of contentOf(element, scope, tableParts)) {
    if (content.kind === 'block') loose.push(content.block)
    else if (content.element.localName === 'caption')
      caption = lineIn(content.element, content.scope, nodes.hard_break.create())
    else rows.push(rowOf(content.element, content.scope, loose))
  }
  const filled = rows.filter((row) => row.some(({ blocks }) => blocks.length > 0))
  if (filled.length === 0 || isLayout(element, caption.length > 0, filled)) {
    const title = caption.length > 0 ? [nodes.paragraph.create(null, caption)] : []
    return [...loose, ...title, ...filled.flat().flatMap(({ blocks }) => blocks)]
  }
  const title = caption.length > 0 ? [nodes.caption.create(null, caption)] : []
  const content = Fragment.fromArray([...title, ...filled.map(rowNode)])
  return [...loose, nodes.table.create(null, content)]
}

/** The cells of a row; what stands between them is put into `loose`, before the table. */
function rowOf(element: PageElement, scope: Scope, loose: Node[]): Row {
  const row: Cell[] = []
  for (const content of contentOf(element, scope, rowParts)) {
    if (content.kind === 'block') loose.push(content.block)
    else row.push({ element: content.element, blocks: blocksIn(content.element, content.scope) })
  }
  return row
}

/** Whether a table was made to place things on a page: no browser can tell, so this is a guess. */
function isLayout(element: PageElement, hasCaption: boolean, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/i.test(element.getAttribute('role') ?? '')) return true
  const cells = rows.flat()
  if (cells.some(({ blocks }) => blocks.some(({ type }) => type === nodes.table))) return true
  if (hasCaption || cells.some((cell) => cell.element.localName === 'th')) return false
  const isOneLine = rows.length === 1 || rows.every((row) => row.length <= 1)
  return isOneLine || cells.some((cell) => isPartOfPage(cell.blocks))
}

function isPartOfPage(blocks: readonly Node[]): boolean {
  const length = blocks.reduce((sum, block) => sum + block.textContent.length, 0)
  return length > longestCell || blocks.some(({ type }) => type === nodes.heading)
}

function rowNode(row: Row): Node {
  const cells = row.map(({ element, blocks }) => {
    const type = element.localName === 'th' ? nodes.table_header : nodes.table_cell
    const attributes = { colspan: spanOf(element, 'colspan'), rowspan: spanOf(element, 'rowspan') }
    return type.create(attributes, blocks.length > 0 ? blocks : nodes.paragraph.create())
  })
  return nodes.table_row.create(null, cells)
}

function spanOf(element: PageElement, name: string): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10)
  return span >= 1 && span <= widestSpan ? span : 1
}
