import type { Node } from 'prosemirror-model'
import type { FileContext } from './fileContext'
import { writeInline } from './writeInline'

/** The width in characters up to which columns are aligned for reading as plain text. */
const widest = 100

/**
 * A table as GFM has it: its first row as the head, a cell of several blocks on one line, a cell
 * that spans several as one with empty ones beside and below it, the caption as a paragraph
 * before it.
 */
export function writeTable(table: Node, context: FileContext): string {
  const caption = table.children.find((child) => child.type.name === 'caption')
  const title = caption ? writeInline(caption.children, { in: 'paragraph', ...context }) : ''
  const rows = gridOf(table, context)
  const widths = columnWidths(rows)
  const rule = widths.map((width) => '-'.repeat(width))
  const lines = [rows[0]!, rule, ...rows.slice(1)].map((row) => writeRow(row, widths))
  return title === '' ? lines.join('\n') : `${title}\n\n${lines.join('\n')}`
}

function gridOf(table: Node, context: FileContext): readonly (readonly string[])[] {
  const rows = table.children.filter((child) => child.type.name === 'table_row')
  const grid: string[][] = rows.map(() => [])
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0
    for (const cell of row.children) {
      while (grid[rowIndex]![column] !== undefined) column++
      const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number }
      for (const below of grid.slice(rowIndex, rowIndex + Math.max(1, rowspan)))
        for (let across = 0; across < Math.max(1, colspan); across++) below[column + across] ??= ''
      grid[rowIndex]![column] = writeCell(cell, context)
      column += Math.max(1, colspan)
    }
  }
  const columns = Math.max(1, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''))
}

/** All text blocks of a cell are written as one, so that their characters are escaped together. */
function writeCell(cell: Node, context: FileContext): string {
  const content: Node[] = []
  cell.descendants((node) => {
    if (!node.isTextblock) return true
    if (content.length > 0) content.push(node.type.schema.text(' '))
    content.push(...node.children)
    return false
  })
  return writeInline(content, { in: 'cell', ...context })
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = rows[0]!.map((_, column) =>
    Math.max(3, ...rows.map((row) => lengthOf(row[column]!))),
  )
  const total = widths.reduce((sum, width) => sum + width + 3, 1)
  return total > widest ? widths.map(() => 3) : widths
}

function writeRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map(
    (cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - lengthOf(cell))),
  )
  return `| ${cells.join(' | ')} |`
}

function lengthOf(text: string): number {
  return Array.from(text).length
}
