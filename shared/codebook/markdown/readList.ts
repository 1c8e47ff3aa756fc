import { t } from '../../language/t'
import { CodebookRefused } from '../codebook'

/** An item of a list, as it is typed. */
export interface ListItem {
  /** The place in the list of the item it stands in, which comes before; null at the top. */
  readonly parent: number | null
  /** Its first paragraph on one line. */
  readonly title: string
  /** What its block quotes say. */
  readonly quotes: readonly string[]
  /** Whether something else stands in it. */
  readonly hasMore: boolean
}

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] }

/** UTF-16 units; names are shorter, and what is not a name takes long to read. Quotes may be of any length. */
const longestTitle = 2000
/** Levels and markers; no list that people write has as many. */
const deepest = 500

const marker = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:$|([ \t]+)(?=(.*)$))/
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const fence = /^[ \t]*(?:`{3,}|~{3,})/
const heading = /^#{1,6}(?:\s|$)/

/**
 * The items of all lists of a document, in its order, by the indentation of its lines. A parser of
 * Markdown would be kept busy for minutes by a list of thousands. Throws `CodebookRefused`.
 */
export function readList(lines: readonly string[]): readonly ListItem[] {
  const items: (Mutable<ListItem> & { readonly quotes: string[] })[] = []
  /** The items that a line can belong to, the innermost last. */
  let open: { readonly place: number; readonly column: number }[] = []
  /** What the line before was. */
  let before: 'title' | 'quote' | 'other' = 'other'
  /** The line on which the code that is open ends. */
  let fencedUntil = -1

  const addItem = (column: number, contentColumn: number, number: number): void => {
    while (open.length > 0 && column < open.at(-1)!.column) open.pop()
    if (open.length >= deepest) refuse('codebook.lineTooDeep', number)
    items.push({ parent: open.at(-1)?.place ?? null, title: '', quotes: [], hasMore: false })
    open.push({ place: items.length - 1, column: contentColumn })
    before = 'title'
  }
  const readContent = (text: string, column: number, number: number): void => {
    const within = open.findLast((item) => item.column <= column)
    const item =
      before === 'other' ? within && items[within.place] : items[open.at(-1)?.place ?? -1]
    if (/^[ \t]*>/.test(text)) {
      const owner = within ?? open.at(-1)
      const quotes: string[] = items[owner?.place ?? -1]?.quotes ?? []
      const said = text.replace(/^[ \t]*> ?/, '')
      if (before === 'quote' && quotes.length > 0) quotes.push(`${quotes.pop() ?? ''}\n${said}`)
      else quotes.push(said)
      before = 'quote'
    } else if (text.trim() === '') {
      before = before === 'title' && items.at(-1)?.title === '' ? 'title' : 'other'
    } else if (!item) {
      open = []
      before = 'other'
    } else if (before === 'title') {
      item.title = `${item.title} ${text.trim()}`.trim()
      if (item.title.length > longestTitle) refuse('codebook.lineTooLong', number)
    } else if (before === 'quote') {
      item.quotes.push(`${item.quotes.pop() ?? ''}\n${text.trim()}`)
    } else item.hasMore = true
  }

  for (const [index, line] of lines.entries()) {
    if (index > fencedUntil && fence.test(line)) fencedUntil = endOfFence(lines, index)
    if (index <= fencedUntil) {
      const item = items[open.at(-1)?.place ?? -1]
      if (item) item.hasMore = true
      before = 'other'
      continue
    }
    if (heading.test(line)) open = []
    if (heading.test(line) || rule.test(line)) {
      before = 'other'
      continue
    }
    const isQuote = /^[ \t]*>/.test(line)
    if (!isQuote && line.length > longestTitle) refuse('codebook.lineTooLong', index + 1)
    let rest = line
    let start = 0
    for (let found = marker.exec(rest); found; found = marker.exec(rest)) {
      const [all, indent = '', space, content = ''] = found
      const column = start + widthOf(indent)
      const width = all.length - indent.length
      const isWide = space === undefined || space.length > 4
      start = column + (isWide ? width - (space?.length ?? 0) + 1 : width)
      addItem(column, start, index + 1)
      rest = content
    }
    const isItem = rest !== line
    readContent(rest, isItem ? start : widthOf(/^[ \t]*/.exec(rest)![0]), index + 1)
  }
  return items
}

/** The line that closes the code which begins on a line; that line itself where none does. */
function endOfFence(lines: readonly string[], begin: number): number {
  const mark = lines[begin]!.trim()[0]!
  const closing = lines.findIndex(
    (line, index) => index > begin && fence.test(line) && line.trim()[0] === mark,
  )
  return closing < 0 ? begin : closing
}

/** Columns; a tab goes to the next that four divides. */
function widthOf(indent: string): number {
  let width = 0
  for (const character of indent) width += character === '\t' ? 4 - (width % 4) : 1
  return width
}

function refuse(why: 'codebook.lineTooDeep' | 'codebook.lineTooLong', line: number): never {
  throw new CodebookRefused(t(why, { line }))
}
