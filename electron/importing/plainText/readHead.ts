import { readByline } from '../furniture/byline'
import { isProse, widthOf, type Line } from './lines'
import { isNames } from './names'

/** What the first lines of a text say about it, and how many of which lines say it. */
export interface Head {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly address: string | null
  /** The indices of the lines that are said by this and are no part of the body. */
  readonly taken: ReadonlySet<number>
}

/** A line, and whether furniture that goes with an author's name stood right below it. */
export interface HeadLine extends Line {
  readonly isSigned: boolean
}

const longestTitle = 200
const mostTitleWords = 25
/** Columns; lines of verse and lines that were wrapped are seldom longer. */
const longLine = 80
/** Lines below the title among which bylines are looked for. */
const bylineLines = 4

const field =
  /^(?<name>title|author|by|date|published|source|url|link|titel|autor|quelle|titre|auteur|date de publication|título|fecha|fuente)\s?:\s+(?<value>\S.*)$/i
const sourceLine =
  /^(?:(?:source|url|link|original|originally (?:published|posted) (?:at|on)|retrieved from|from|via|quelle|fuente|出典|引用元)\s?[:：]?\s*)?<?(?<address>https?:\/\/[^\s<>]+)>?$/i
const underline = /^(?:={3,}|-{3,}|~{3,}|\*{3,})$/

/** Reads title, byline, date and address at the head of a text, and an address on its last line. */
export function readHead(lines: readonly HeadLine[]): Head {
  const said: Omit<Mutable<Head>, 'taken'> = {
    title: null,
    author: null,
    published: null,
    address: null,
  }
  const taken = new Set<number>()
  let next = readFields(lines, said, taken)
  const first = lines[next]
  if (first && said.title === null) next = readTitle(lines, next, said, taken)
  for (let index = next; index < Math.min(lines.length - 1, next + bylineLines); index++) {
    const line = lines[index]!
    if (readMeta(line, said, said.title !== null)) taken.add(index)
    else if (isProse(line.text)) break
  }
  const last = lines.length - 1
  const closing = last > 0 && !taken.has(last) ? sourceLine.exec(lines[last]!.text) : null
  if (closing && said.address === null && !/^<?http/i.test(lines[last]!.text)) {
    said.address = closing.groups!['address']!
    taken.add(last)
  }
  return { ...said, taken }
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }
type Said = Omit<Mutable<Head>, 'taken'>

/** A title as it is shown in lists: one line, with ordinary spaces. */
export function titleText(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
}

/** `Title: …`, `Author: …` and the like, two at least; returns the index of the line after them. */
function readFields(lines: readonly HeadLine[], said: Said, taken: Set<number>): number {
  let end = 0
  while (end < lines.length - 1 && field.test(lines[end]!.text)) end++
  if (end < 2) return 0
  for (let index = 0; index < end; index++) {
    const { name, value } = field.exec(lines[index]!.text)!.groups as {
      name: string
      value: string
    }
    const text = titleText(value)
    if (/^(?:title|titel|titre|título)$/i.test(name)) said.title ??= text
    else if (/^(?:author|by|autor|auteur)$/i.test(name)) said.author ??= text
    else if (/^(?:source|url|link|quelle|fuente)$/i.test(name)) said.address ??= webAddress(text)
    else said.published ??= readByline(text)?.published ?? text
    taken.add(index)
  }
  return end
}

function webAddress(text: string): string | null {
  return sourceLine.exec(text)?.groups?.['address'] ?? null
}

function readTitle(lines: readonly HeadLine[], at: number, said: Said, taken: Set<number>): number {
  let index = at
  // An address may stand above the title.
  if (lines.length > at + 2 && readMeta(lines[at]!, said, false)) taken.add(index++)
  const line = lines[index]!
  const next = lines[index + 1]
  if (!next || !readsAsTitle(line, lines.slice(index + 1, index + 4))) return index
  said.title = titleText(line.text)
  taken.add(index)
  if (!underline.test(next.text) || next.afterBlank) return index + 1
  taken.add(index + 1)
  return index + 2
}

/**
 * Whether the first line is a title: short, not a sentence, and set off by a blank line, by a byline
 * below it, or by being much shorter than the paragraphs that follow.
 */
function readsAsTitle({ text }: Line, following: readonly HeadLine[]): boolean {
  if (text.length > longestTitle || text.split(' ', mostTitleWords + 1).length > mostTitleWords)
    return false
  if (!/\p{L}|\p{N}/u.test(text) || /[,;:、，—–-]$/.test(text) || /^[-*•]\s/.test(text))
    return false
  if (isProse(text) && !/[?!？！…][”’»"']?$/.test(text)) return false
  const [next] = following
  if (!next || next.afterBlank || underline.test(next.text)) return true
  if (readByline(next.text) || sourceLine.test(next.text) || isSignature(next)) return true
  const widest = Math.max(...following.map((line) => widthOf(line.text)))
  const isParagraph = isProse(next.text) || widthOf(next.text) > longLine
  return isParagraph && widthOf(text) <= 0.7 * widest
}

/** Takes what a line says of author, date or address, unless something has said otherwise before. */
function readMeta(line: HeadLine, said: Said, mayBeSigned: boolean): boolean {
  const address = sourceLine.exec(line.text)?.groups?.['address']
  if (address && said.address === null) {
    said.address = address
    return true
  }
  const byline = readByline(line.text)
  if (byline) {
    const isSaidAgain = byline.author?.toLowerCase() === said.author?.toLowerCase()
    if (byline.author && said.author !== null && !isSaidAgain) return false
    if (!byline.author && said.published !== null) return false
    said.author ??= byline.author
    said.published ??= byline.published
    return true
  }
  if (!mayBeSigned || said.author !== null || !isSignature(line)) return false
  said.author = line.text
  return true
}

function isSignature({ text, isSigned }: HeadLine): boolean {
  return isSigned && isNames(text)
}
