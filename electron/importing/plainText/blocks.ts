import type { Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { endsSentence, widthOf, type Line } from './lines'
import { follows, itemOf, type Item } from './lists'
import { isFull, isWrapped, joinLines, splitAtIndents, wrapColumn } from './wrapping'

/** A stanza longer than this is more likely a table or a log. */
const longestStanza = 60
const widestVerse = 80

const rule =
  /^(?:[*•·~](?:\s?[*•·~]){2,}|[-_=—–─](?:\s?[-_=—–─]){2,}|⁂|＊(?:\s?＊){2,}|◇(?:\s?◇){2,})$/

/** A paragraph of one text. */
export function paragraph(text: string): Node {
  return articleSchema.node('paragraph', null, text === '' ? [] : [articleSchema.text(text)])
}

/**
 * The blocks that lines are: paragraphs parted by blank lines, by indents, or one a line, wrapped
 * lines joined; verse with its line breaks; lists; and rules.
 */
export function blocksOfLines(lines: readonly Line[]): readonly Node[] {
  const column = wrapColumn(stretchesOf(lines))
  const groups = groupsOf(lines, column)
  const blocks: Node[] = []
  for (let index = 0; index < groups.length;) {
    const list = listAt(groups, index, column)
    if (list) blocks.push(list.node)
    else for (const block of blocksOfGroup(groups[index]!, column)) blocks.push(block)
    index += list?.groups ?? 1
  }
  return blocks
}

/** Lines between blank ones. */
function stretchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const stretches: Line[][] = []
  for (const line of lines) {
    if (line.afterBlank || stretches.length === 0) stretches.push([line])
    else stretches.at(-1)!.push(line)
  }
  return stretches
}

/** Lines that belong together: a rule by itself, a list apart from what stands around it. */
function groupsOf(lines: readonly Line[], column: number | null): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let list: { readonly item: Item; readonly indent: number } | null = null
  let before: Line | null = null
  for (const [index, line] of lines.entries()) {
    let parts: boolean =
      before === null || line.afterBlank || rule.test(line.text) || rule.test(before.text)
    const item = itemOf(line)
    const goesOn: boolean = item !== null && list !== null && follows(item, list.item)
    if (item && !goesOn && beginsList(item, lines[index + 1])) parts = true
    // After an item only what hangs from it, or what its full line runs over into, belongs to it.
    if (!item && list && before && !parts)
      parts = line.indent <= list.indent && (column === null || !isFull(before, line, column))
    if (item && (goesOn || parts)) list = { item, indent: line.indent }
    else if (parts) list = null
    if (parts) groups.push([line])
    else groups.at(-1)!.push(line)
    before = line
  }
  return groups
}

function beginsList(item: Item, next: Line | undefined): boolean {
  const following = next && !next.afterBlank ? itemOf(next) : null
  return following !== null && follows(following, item)
}

function blocksOfGroup(group: readonly Line[], column: number | null): readonly Node[] {
  const [first] = group
  if (group.length === 1)
    return [rule.test(first!.text) ? articleSchema.node('horizontal_rule') : paragraph(first!.text)]
  if (column !== null) {
    const paragraphs = splitAtIndents(group, column)
    if (isWrapped(paragraphs, column)) return paragraphs.map((lines) => paragraph(joinLines(lines)))
  }
  return isVerse(group) ? [stanza(group)] : group.map(({ text }) => paragraph(text))
}

function isVerse(group: readonly Line[]): boolean {
  if (group.length > longestStanza) return false
  const sentences = group.filter(({ text }) => endsSentence(text)).length
  return sentences * 2 <= group.length && group.every(({ text }) => widthOf(text) <= widestVerse)
}

function stanza(lines: readonly Line[]): Node {
  const content = lines.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [articleSchema.node('hard_break')]),
    articleSchema.text(text),
  ])
  return articleSchema.node('paragraph', null, content)
}

interface ItemLines {
  readonly item: Item
  readonly lines: readonly Line[]
}

/** The list that begins with a group, of two items at least, and how many groups it takes. */
function listAt(
  groups: readonly (readonly Line[])[],
  from: number,
  column: number | null,
): { readonly node: Node; readonly groups: number } | null {
  const items: ItemLines[] = []
  let taken = 0
  for (let index = from; index < groups.length; index++) {
    const read = itemsOf(groups[index]!)
    const last = items.at(-1)
    if (!read || (last && !follows(read[0]!.item, last.item))) break
    for (const item of read) items.push(item)
    taken++
  }
  if (items.length < 2) return null
  const first = items[0]!.item
  const children = items.map(({ item, lines }) =>
    articleSchema.node('list_item', null, itemBlocks(item, lines, column)),
  )
  const node =
    first.number === null
      ? articleSchema.node('bullet_list', null, children)
      : articleSchema.node('ordered_list', { start: first.number }, children)
  return { node, groups: taken }
}

/** A group as items with the lines that go on each; null if it does not begin with an item. */
function itemsOf(group: readonly Line[]): readonly ItemLines[] | null {
  const items: { readonly item: Item; readonly lines: Line[] }[] = []
  for (const line of group) {
    const item = itemOf(line)
    const last = items.at(-1)
    if (item && (!last || follows(item, last.item)))
      items.push({ item, lines: [{ ...line, text: item.text }] })
    else if (last) last.lines.push(line)
    else return null
  }
  return items
}

function itemBlocks(item: Item, lines: readonly Line[], column: number | null): readonly Node[] {
  if (lines.length === 1) return [paragraph(item.text)]
  const hangs = lines.slice(1).every(({ indent }) => indent > lines[0]!.indent)
  return hangs || column !== null
    ? [paragraph(joinLines(lines))]
    : lines.map(({ text }) => paragraph(text))
}
