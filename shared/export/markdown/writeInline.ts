import type { Node } from 'prosemirror-model'
import { escapeMarkdown, type EscapeRules, type Piece } from './escapeMarkdown'
import type { FileContext } from './fileContext'
import { inlineUnits, type Unit } from './inlineUnits'
import { linkSpans, markSpans, type Span } from './markSpans'

/** Where text is written. */
export interface InlinePlace extends FileContext {
  readonly in: 'paragraph' | 'heading' | 'cell'
}

/**
 * Inline content as Markdown: one line, or several where a paragraph has hard breaks.
 *
 * Spaces at the ends of lines are left away, and so are underlines, for which there is no
 * Markdown. Raised and lowered text is HTML, for without it `10²` would read `102`.
 */
export function writeInline(content: readonly Node[], place: InlinePlace): string {
  const units = inlineUnits(content, place.in)
  const spans = [...linkSpans(units), ...markSpans(units)]
  const opening = groupBy(spans, 'start')
  const closing = groupBy(spans, 'end')
  const pieces: Piece[] = []
  for (let index = 0; index <= units.length; index++) {
    for (const span of closing.get(index)?.toSorted(innerFirst) ?? [])
      pieces.push(syntax(closeOf(span, units)))
    for (const span of opening.get(index)?.toSorted(innerFirst).toReversed() ?? [])
      pieces.push(syntax(openOf(span)))
    const unit = units[index]
    if (unit) pieces.push(...piecesOf(unit, place))
  }
  return escapeMarkdown(pieces, rulesOf(place))
}

/** Plain text, such as a title, as Markdown on one line. */
export function writeText(text: string, place: InlinePlace): string {
  return escapeMarkdown([{ kind: 'text', value: text }], rulesOf(place))
}

function rulesOf({ in: place, references }: InlinePlace): EscapeRules {
  return { startsBlock: place === 'paragraph', inCell: place === 'cell', references }
}

function groupBy(spans: readonly Span[], edge: 'start' | 'end'): ReadonlyMap<number, Span[]> {
  const groups = new Map<number, Span[]>()
  for (const span of spans) groups.set(span[edge], [...(groups.get(span[edge]) ?? []), span])
  return groups
}

const nesting: readonly Span['mark'][] = ['link', 'strikethrough', 'strong', 'em']

function innerFirst(a: Span, b: Span): number {
  return b.start - a.start || a.end - b.end || nesting.indexOf(b.mark) - nesting.indexOf(a.mark)
}

const delimiters = { strikethrough: '~~', strong: '**', em: '*' } as const

function openOf({ mark }: Span): string {
  return mark === 'link' ? '[' : delimiters[mark]
}

function closeOf({ mark, start }: Span, units: readonly Unit[]): string {
  return mark === 'link' ? `](${writeAddress(units[start]!.href!)})` : delimiters[mark]
}

function piecesOf({ kind, text, href }: Unit, place: InlinePlace): readonly Piece[] {
  const reading = href === null ? 'text' : 'label'
  switch (kind) {
    case 'character':
      return [{ kind: reading, value: text }]
    case 'break':
      return [syntax('\\\n')]
    case 'code':
      return [syntax(writeCode(text, place))]
    case 'raised':
      return [syntax('<sup>'), { kind: reading, value: text }, syntax('</sup>')]
    case 'lowered':
      return [syntax('<sub>'), { kind: reading, value: text }, syntax('</sub>')]
  }
}

function syntax(value: string): Piece {
  return { kind: 'syntax', value }
}

function writeCode(text: string, place: InlinePlace): string {
  const fences = new Set([...text.matchAll(/`+/g)].map((run) => run[0].length))
  let length = 1
  while (fences.has(length)) length++
  const fence = '`'.repeat(length)
  // One space on each side is taken off again by every parser.
  const padding = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : ''
  const code = place.in === 'cell' ? text.replaceAll('|', '\\|') : text
  return `${fence}${padding}${code}${padding}${fence}`
}

/** An address between the brackets of a link. */
function writeAddress(href: string): string {
  const plain = href.replace(
    // oxlint-disable-next-line no-control-regex -- an address with these would end the link
    /[\u0000-\u0020<>\\`|\u007F]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  const address = isBalanced(plain) ? plain : plain.replaceAll('(', '%28').replaceAll(')', '%29')
  return address.replace(/&(?=#?\w+;)/g, '\\&')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}
