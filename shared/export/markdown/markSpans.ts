import { delimitedMarks, type DelimitedMark, type Unit } from './inlineUnits'

/** A run of units, half open, that one mark or link encloses. */
export interface Span {
  readonly mark: DelimitedMark | 'link'
  readonly start: number
  readonly end: number
}

/** The links; spaces at their ends stay outside. */
export function linkSpans(units: readonly Unit[]): readonly Span[] {
  return runs(units, (unit) => unit.href)
    .map(({ start, end }) => withoutSpaces(units, { mark: 'link', start, end }))
    .filter(isLong)
}

/**
 * The marks as Markdown can write them: nested in each other and in the links, each beginning and
 * ending where its delimiter counts as one. A mark gives up spaces and punctuation at its ends
 * for that, and what it shares with a mark that begins inside it and ends outside; the text is
 * never changed for a mark.
 */
export function markSpans(units: readonly Unit[]): readonly Span[] {
  let spans = delimitedMarks
    .flatMap((mark) =>
      runs(units, (unit) => (unit.marks.has(mark) ? (unit.href ?? '') : null)).map(
        ({ start, end }) => ({ mark, start, end }),
      ),
    )
    .map((span) => fitted(units, span))
    .filter(isLong)
  for (let crossing = findCrossing(spans); crossing; crossing = findCrossing(spans)) {
    const { span, end } = crossing
    spans = spans
      .map((other) => (other === span ? fitted(units, { ...span, end }) : other))
      .filter(isLong)
  }
  return spans.filter(
    (span) => span.mark !== 'strikethrough' || !meetsInsideWord(units, span, spans),
  )
}

/** The longest runs of units with the same key, where the key is not null. */
function runs(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string | null,
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < units.length;) {
    const key = keyOf(units[start]!)
    let end = start + 1
    while (end < units.length && keyOf(units[end]!) === key) end++
    if (key !== null) found.push({ start, end })
    start = end
  }
  return found
}

function isLong({ start, end }: Span): boolean {
  return start < end
}

function withoutSpaces(units: readonly Unit[], { mark, start, end }: Span): Span {
  while (start < end && inside(units[start]!) === 'space') start++
  while (start < end && inside(units[end - 1]!) === 'space') end--
  return { mark, start, end }
}

/** The largest part of the span at whose ends delimiters open and close (CommonMark §6.2). */
function fitted(units: readonly Unit[], span: Span): Span {
  let { start, end } = span
  for (;;) {
    ;({ start, end } = withoutSpaces(units, { ...span, start, end }))
    if (start >= end) return { ...span, start, end }
    if (!flanks(units[start - 1], units[start]!)) start++
    else if (!flanks(units[end], units[end - 1]!)) end--
    else return { ...span, start, end }
  }
}

/** Whether a delimiter between two units counts as belonging to the inner one. */
function flanks(outer: Unit | undefined, inner: Unit): boolean {
  const within = inside(inner)
  return within === 'word' || (within === 'punctuation' && outside(outer, inner) !== 'word')
}

type CharacterClass = 'space' | 'punctuation' | 'word'

/** What a unit is to the delimiter before it that encloses it, in the strictest of readings. */
function inside({ kind, text }: Unit): CharacterClass {
  if (kind === 'break') return 'space'
  if (kind !== 'character') return 'punctuation'
  if (/\s/.test(text)) return 'space'
  // Parsers that read UTF-16 units and those that read code points differ on these.
  return text.length > 1 || /[\p{P}\p{S}]/u.test(text) ? 'punctuation' : 'word'
}

/** What a unit is to a delimiter that does not enclose it, in the strictest of readings. */
function outside(unit: Unit | undefined, inner: Unit): CharacterClass {
  if (!unit || unit.kind === 'break') return 'space'
  // The bracket of a link, a backtick or an HTML tag stands between.
  if (unit.href !== inner.href || unit.kind !== 'character') return 'punctuation'
  if (/\s/.test(unit.text)) return 'space'
  return /[\p{P}!-/:-@[-`{-~]/u.test(unit.text) && unit.text.length === 1 ? 'punctuation' : 'word'
}

/** A span that another one begins in and ends outside of, and where it has to end instead. */
function findCrossing(
  spans: readonly Span[],
): { readonly span: Span; readonly end: number } | undefined {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const [index, span] of ordered.entries())
    for (const next of ordered.slice(index + 1)) {
      if (next.start >= span.end) break
      if (next.start > span.start && next.end > span.end) return { span, end: next.start }
    }
  return undefined
}

/** Whether tildes would stand between a letter and an asterisk, where neither could open. */
function meetsInsideWord(units: readonly Unit[], span: Span, spans: readonly Span[]): boolean {
  const others = spans.filter((other) => other.mark !== 'strikethrough')
  const opensBadly =
    others.some((other) => other.start === span.start) &&
    outside(units[span.start - 1], units[span.start]!) === 'word'
  const closesBadly =
    others.some((other) => other.end === span.end) &&
    outside(units[span.end], units[span.end - 1]!) === 'word'
  return opensBadly || closesBadly
}
