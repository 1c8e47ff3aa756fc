import type { Mark, Node } from 'prosemirror-model'
import { t } from '../../language/t'

/** The smallest thing that a mark can begin or end at. */
export interface Unit {
  /** `raised` and `lowered` text and `code` are units as a whole, other text is one a character. */
  readonly kind: 'character' | 'code' | 'raised' | 'lowered' | 'break'
  readonly text: string
  readonly href: string | null
  readonly marks: ReadonlySet<DelimitedMark>
}

/** The marks that Markdown writes as delimiters on both sides, outermost first. */
export const delimitedMarks = ['strikethrough', 'strong', 'em'] as const
export type DelimitedMark = (typeof delimitedMarks)[number]

/** The units of inline content, without the spaces at the ends of its lines. */
export function inlineUnits(
  content: readonly Node[],
  place: 'paragraph' | 'heading' | 'cell',
): readonly Unit[] {
  const units: Unit[] = []
  for (const node of content) {
    const unit = unitOf(node, place)
    const before = units.at(-1)
    if (unit.kind === 'character') for (const text of unit.text) units.push({ ...unit, text })
    // Two pieces of code side by side could not be told from one that holds backticks.
    else if (before && joins(before, unit))
      units[units.length - 1] = { ...before, text: before.text + unit.text }
    else units.push(unit)
  }
  return withoutLineEdges(units)
}

function unitOf(node: Node, place: 'paragraph' | 'heading' | 'cell'): Unit {
  const names = new Set(node.marks.map((mark) => mark.type.name))
  const text = textOf(node)
  return {
    kind: kindOf(node, names, text, place),
    text,
    href: hrefOf(node.marks),
    marks: new Set(delimitedMarks.filter((name) => names.has(name))),
  }
}

function textOf(node: Node): string {
  if (node.type.name === 'image') return imageText(node.attrs['alt'] as string)
  return node.isText ? node.text!.replaceAll('\n', ' ') : ' '
}

function kindOf(
  node: Node,
  marks: ReadonlySet<string>,
  text: string,
  place: 'paragraph' | 'heading' | 'cell',
): Unit['kind'] {
  if (node.type.name === 'hard_break') return place === 'paragraph' ? 'break' : 'character'
  if (!node.isText || text.trim() === '') return 'character'
  if (marks.has('superscript')) return 'raised'
  if (marks.has('subscript')) return 'lowered'
  return marks.has('code') && isWritable(text, marks.has('link'), place) ? 'code' : 'character'
}

/** Whether code can be told from text: nothing can be escaped inside it. */
function isWritable(
  code: string,
  linked: boolean,
  place: 'paragraph' | 'heading' | 'cell',
): boolean {
  // A bracket could end the link, or make a definition of it; a cell cannot hold `\|`.
  return !(linked && /[[\]]/.test(code)) && !(place === 'cell' && /\\\|/.test(code))
}

/** An image's stand-in: its alternative text, for the image itself stays in the library. */
export function imageText(alt: string): string {
  const description = alt.replace(/\s+/g, ' ').trim()
  return description === '' ? t('export.image') : t('export.imageOf', { description })
}

/** The address, if it means something outside the page: one that leads into the page does not. */
function hrefOf(marks: readonly Mark[]): string | null {
  const href = marks.find((mark) => mark.type.name === 'link')?.attrs['href'] as string | undefined
  return href && /^(?:https?:|mailto:)/i.test(href) ? href : null
}

function joins(before: Unit, unit: Unit): boolean {
  return before.kind === unit.kind && before.href === unit.href && unit.kind !== 'break'
}

function withoutLineEdges(units: readonly Unit[]): readonly Unit[] {
  const lines: Unit[][] = [[]]
  for (const unit of units) {
    if (unit.kind !== 'break') lines.at(-1)!.push(unit)
    else lines.push([])
  }
  const trimmed = lines.map((line) =>
    line.slice(line.findIndex(isSolid), line.findLastIndex(isSolid) + 1),
  )
  const first = trimmed.findIndex((line) => line.length > 0)
  const last = trimmed.findLastIndex((line) => line.length > 0)
  return trimmed
    .slice(first, last + 1)
    .flatMap((line, index) => (index === 0 ? line : [lineBreak].concat(line)))
}

const lineBreak: Unit = { kind: 'break', text: '\n', href: null, marks: new Set() }

function isSolid(unit: Unit): boolean {
  return unit.kind !== 'character' || !/[ \t]/.test(unit.text)
}
