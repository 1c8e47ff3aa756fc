import type { Node } from 'prosemirror-model'
import type { FileContext } from './fileContext'
import { prefixLines, quoted } from './prefixLines'
import { cellsOfSingleRow } from './sliceDocument'
import { writeInline } from './writeInline'
import { writeTable } from './writeTable'

/** Blocks of an article as Markdown; empty ones are passed over. */
export function writeBlocks(blocks: readonly Node[], context: FileContext): string {
  const written: string[] = []
  let before = { type: '', alternate: false }
  for (const block of blocks) {
    // Two lists of a kind in a row are one, unless their markers differ.
    const alternate = before.type === block.type.name && !before.alternate
    const text = writeBlock(block, alternate, context)
    if (text === '') continue
    written.push(text)
    before = { type: block.type.name, alternate }
  }
  return written.join('\n\n')
}

/** Text as a block of code, inside a fence that nothing in it can close. */
function writeCodeBlock(text: string, language: string | null): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const info = language && /^[\w+#.-]+$/.test(language) ? language : ''
  return `${fence}${info}\n${text}\n${fence}`
}

function writeBlock(block: Node, alternate: boolean, context: FileContext): string {
  switch (block.type.name) {
    case 'heading':
      return writeHeading(block, context)
    case 'code_block':
      return writeCodeBlock(block.textContent, block.attrs['language'] as string | null)
    case 'horizontal_rule':
      return '___'
    case 'blockquote':
      return quoted(writeBlocks(block.children, context))
    case 'figure':
      return writeBlocks(block.children, context)
    case 'bullet_list':
    case 'ordered_list':
      return writeList(block, alternate, context)
    case 'table': {
      const cells = cellsOfSingleRow(block)
      if (cells)
        return writeBlocks(
          cells.flatMap((cell) => cell.children),
          context,
        )
      return writeTable(block, context)
    }
    default:
      return writeInline(block.children, { in: 'paragraph', ...context })
  }
}

function writeHeading(heading: Node, context: FileContext): string {
  const text = writeInline(heading.children, { in: 'heading', ...context })
  return text === '' ? '' : headingLine(heading.attrs['level'] as number, text)
}

/** Markdown on one line as a heading; levels beyond six are six. */
export function headingLine(level: number, text: string): string {
  // Number signs at the end would be taken for the closing of the heading.
  const kept = text.replace(/(^|[ \t])(#+)$/, '$1\\$2')
  return `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${kept}`
}

function writeList(list: Node, alternate: boolean, context: FileContext): string {
  const items = list.children
    .map((item) => ({ item, text: writeBlocks(item.children, context) }))
    .filter(({ text }) => text !== '')
  const tight = items.every(({ item }) => isTight(item))
  const first = list.type.name === 'ordered_list' ? (list.attrs['start'] as number) : null
  return items
    .map(({ text }, index) => {
      const marker = first === null ? bullet(alternate) : numeral(first + index, alternate)
      const body = tight ? text.replaceAll('\n\n', '\n') : text
      return prefixLines(body, ' '.repeat(marker.length), marker)
    })
    .join(tight ? '\n' : '\n\n')
}

function bullet(alternate: boolean): string {
  return alternate ? '* ' : '- '
}

/** CommonMark numbers have at most nine digits and no sign. */
function numeral(number: number, alternate: boolean): string {
  return `${Math.min(Math.max(Math.trunc(number), 0), 999_999_999)}${alternate ? ')' : '.'} `
}

/** Whether an item is one paragraph, and after it at most lists that can follow it directly. */
function isTight(item: Node): boolean {
  return item.children.every((child, index) =>
    index === 0
      ? child.type.name === 'paragraph'
      : child.type.name === 'bullet_list' && child.children.every(isTight),
  )
}
