import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { t } from '../../language/t'
import { isInk } from '../../notes/tag'
import { CodebookRefused, type CodebookTag } from '../codebook'
import { parseTagColor } from '../inkColors'
import type { Reporter } from '../reporter'
import { refuseTooMany } from '../settleTags'
import { readList, type ListItem } from './readList'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

type Block = ReturnType<typeof parser.parse>['children'][number]
type Inline = Extract<Block, { readonly type: 'paragraph' }>['children'][number]

/**
 * The items of all lists of a document as tags: those of the form that `writeMarkdown` gives them,
 * and plain ones, whose whole text is the name. Block quotes in an item are its definition, as
 * they are typed.
 */
export function readMarkdown(text: string, report: Reporter): readonly CodebookTag[] {
  const lines = withoutFrontMatter(text.replace(/\r\n?/g, '\n')).split('\n')
  const items = readList(lines)
  if (items.length === 0) throw new CodebookRefused(t('codebook.noList'))
  refuseTooMany(items.length)
  return items.map((item) => readItem(item, report))
}

/** The text with empty lines in place of its front matter, so that the others keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n(?:[^\n]*\n)*?(?:---|\.\.\.)(?=\n|$)/, (front) =>
    front.replace(/[^\n]+/g, ''),
  )
}

function readItem({ parent, title, quotes, hasMore }: ListItem, report: Reporter): CodebookTag {
  const { name, details } = plainTitle(title) ?? readTitle(inlinesOf(title))
  if (hasMore) report.add('codebookReport.contentPassedOver', name)
  const told = readDetails(details, name, report)
  return { ...told, guid: null, parent, name, definition: quotes.join('\n\n') }
}

/** The content of a title, which may look like another block. */
function inlinesOf(title: string): readonly Inline[] {
  const [block] = parser.parse(title.replace(/^\[[ xX]\]\s+/, '')).children
  if (block?.type === 'paragraph' || block?.type === 'heading') return block.children
  return [{ type: 'text', value: title }]
}

interface Title {
  readonly name: string
  readonly details: readonly string[]
}

/** A title in which nothing could be Markdown, as most are; null for others, which take long. */
function plainTitle(title: string): Title | null {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ,’]*$/u.test(title)) return { name: title, details: [] }
  const bold =
    /^\*\*([\p{L}\p{N}](?:[\p{L}\p{N} ,’]*[\p{L}\p{N}])?)\*\*(?: ·([\p{L}\p{N} ·#(),]*))?$/u
  const [, name, details = ''] = bold.exec(title) ?? []
  return name === undefined ? null : { name, details: detailsIn(details) }
}

/** The name, and what stands after it where that is in bold and a dot in the middle follows. */
function readTitle(inlines: readonly Inline[]): Title {
  const [first, ...rest] = inlines
  const after = textOf(rest)
  if (first?.type !== 'strong' || !/^\s*(?:·|$)/.test(after)) {
    return { name: textOf(inlines), details: [] }
  }
  return { name: textOf([first]), details: detailsIn(after) }
}

function detailsIn(text: string): readonly string[] {
  const details = text.split('·').map((detail) => detail.trim())
  return details.filter((detail) => detail !== '')
}

function readDetails(
  details: readonly string[],
  name: string,
  report: Reporter,
): Pick<CodebookTag, 'color' | 'bound' | 'key'> {
  let ink: Pick<CodebookTag, 'color' | 'bound'> = { color: null, bound: false }
  let key: string | null = null
  for (const detail of details) {
    const [, word, bound] = /^(\S+?)( \(bound\))?$/i.exec(detail) ?? []
    const color = word === undefined ? null : parseTagColor(word)
    const [, letter] = /^key ([a-z0-9])$/i.exec(detail) ?? []
    if (color) ink = { color, bound: bound !== undefined && isInk(color) }
    else if (letter !== undefined) key = letter.toLowerCase()
    else if (!/^[\d,.]+ highlights?$/i.test(detail))
      report.add('codebookReport.detailUnknown', name)
  }
  return { ...ink, key }
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
