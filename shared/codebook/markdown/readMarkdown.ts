import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isInk } from '../../notes/tag'
import { CodebookRefused, type CodebookTag } from '../codebook'
import { parseTagColor } from '../inkColors'
import type { Reporter } from '../reporter'
import { refuseDeepLists } from './refuseDeepLists'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

type Block = ReturnType<typeof parser.parse>['children'][number]
type Item = Extract<Block, { readonly type: 'list' }>['children'][number]
type Inline = Extract<Block, { readonly type: 'paragraph' }>['children'][number]

const quoteStart = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>).*$/

/**
 * The items of all lists of a document as tags: those of the form that `writeMarkdown` gives them,
 * and plain ones, whose whole text is the name. Block quotes in an item are its definition, as
 * they are typed.
 */
export function readMarkdown(text: string, report: Reporter): readonly CodebookTag[] {
  const lines = withoutFrontMatter(text.replace(/\r\n?/g, '\n')).split('\n')
  refuseDeepLists(lines)
  // What a quote says is no matter of this, and must not become one.
  const masked = lines.map((line) => line.replace(quoteStart, '$1 x')).join('\n')
  const tags: CodebookTag[] = []
  const waiting: { readonly item: Item; readonly parent: number | null }[] = []
  const enter = (blocks: readonly Block[], parent: number | null): void => {
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
    for (const item of items.toReversed()) waiting.push({ item, parent })
  }
  enter(parser.parse(masked).children, null)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tags.push({ ...readItem(next.item, lines, report), guid: null, parent: next.parent })
    enter(next.item.children, tags.length - 1)
  }
  if (tags.length === 0) {
    throw new CodebookRefused(
      'There is no list in this document. Write each tag as an item of a list, such as “- Fear”, and the tags below it as items within that.',
    )
  }
  return tags
}

/** The text with empty lines in place of its front matter, so that the others keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n(?:[^\n]*\n)*?(?:---|\.\.\.)(?=\n|$)/, (front) =>
    front.replace(/[^\n]+/g, ''),
  )
}

type Told = Omit<CodebookTag, 'guid' | 'parent'>

function readItem(item: Item, lines: readonly string[], report: Reporter): Told {
  const [first] = item.children
  const inlines = first?.type === 'paragraph' ? first.children : []
  const { name, details } = readTitle(inlines)
  const others = item.children.slice(inlines.length > 0 ? 1 : 0)
  const quotes: string[] = []
  for (const block of others) {
    if (block.type === 'blockquote') quotes.push(quoteIn(block, lines))
    else if (block.type !== 'list') report.add(passedOver, name)
  }
  return { ...readDetails(details, name, report), name, definition: quotes.join('\n\n') }
}

/** The name, and what stands after it where that is in bold and a dot in the middle follows. */
function readTitle(inlines: readonly Inline[]): {
  readonly name: string
  readonly details: readonly string[]
} {
  const [first, ...rest] = inlines
  const after = textOf(rest)
  if (first?.type !== 'strong' || !/^\s*(?:·|$)/.test(after)) {
    return { name: textOf(inlines), details: [] }
  }
  const details = after.split('·').map((detail) => detail.trim())
  return { name: textOf([first]), details: details.filter((detail) => detail !== '') }
}

function readDetails(
  details: readonly string[],
  name: string,
  report: Reporter,
): Pick<Told, 'color' | 'bound' | 'key'> {
  let ink: Pick<Told, 'color' | 'bound'> = { color: null, bound: false }
  let key: string | null = null
  for (const detail of details) {
    const [, word, bound] = /^(\S+?)( \(bound\))?$/i.exec(detail) ?? []
    const color = word === undefined ? null : parseTagColor(word)
    const [, letter] = /^key ([a-z0-9])$/i.exec(detail) ?? []
    if (color) ink = { color, bound: bound !== undefined && isInk(color) }
    else if (letter !== undefined) key = letter.toLowerCase()
    else if (!/^[\d,.]+ highlights?$/i.test(detail)) report.add(unknownDetail, name)
  }
  return { ...ink, key }
}

/** What a block quote says, as it is typed. */
function quoteIn({ position }: Block, lines: readonly string[]): string {
  if (!position) return ''
  return lines
    .slice(position.start.line - 1, position.end.line)
    .map((line) => (/^[^>]*>/.test(line) ? line.replace(/^[^>]*> ?/, '') : line.trim()))
    .join('\n')
}

/** The text of inline content; one after the other, as it may be of any depth. */
function textOf(inlines: readonly Inline[]): string {
  let text = ''
  const waiting = inlines.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) text += next.value
    else if ('children' in next) waiting.push(...next.children.toReversed())
    else if (next.type === 'break') text += ' '
    else if (next.type === 'footnoteReference') text += `[^${next.label ?? next.identifier}]`
    else if ('alt' in next) text += next.alt ?? ''
  }
  return text
}

const passedOver = (names: string): string =>
  `What stands in ${names} is neither a list nor a quotation, and is passed over; definitions begin with “>”.`

const unknownDetail = (names: string): string =>
  `What stands after the name of ${names} cannot be made sense of, and is passed over.`
