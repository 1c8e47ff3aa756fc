/** A stretch of a line: text to be read, text inside a link's brackets, or Markdown itself. */
export interface Piece {
  readonly kind: 'text' | 'label' | 'syntax'
  readonly value: string
}

/** What the surroundings of a line demand. */
export interface EscapeRules {
  /** The line begins a block, so that it could be taken for a list item, a heading and so on. */
  readonly startsBlock: boolean
  /** The line is in a table cell. */
  readonly inCell: boolean
  /** Somewhere in the file a note defines references, so that any brackets could be one. */
  readonly references: boolean
}

/**
 * The pieces as one Markdown source in which exactly the `text` and `label` pieces are read as
 * they are.
 *
 * A character is escaped only where a CommonMark or GFM parser, or a program for notes, would take
 * it for syntax, so that a reader who searches the file finds what stands in the article:
 * `snake_case`, `3 * 4`, `AT&T`, `[sic]`, `$5` and `https://example.org/a_b` stay as they are.
 */
export function escapeMarkdown(pieces: readonly Piece[], rules: EscapeRules): string {
  const source = pieces.map((piece) => piece.value).join('')
  const kinds: Piece['kind'][] = []
  for (const { kind, value } of pieces)
    for (let index = 0; index < value.length; index++) kinds.push(kind)
  const escapes = new Set<number>()
  const escape = (index: number): void => {
    if (kinds[index] !== undefined && kinds[index] !== 'syntax') escapes.add(index)
  }
  const escapeAll = (pattern: RegExp, offset = 0): void => {
    for (const match of source.matchAll(pattern)) escape(match.index + offset)
  }

  escapeAll(/&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][A-Za-z\d]{0,31};)/g)
  escapeAll(/<(?=[A-Za-z/!?]|[^\s<>]*@)/g)
  if (/`[^`]+`/.test(source)) escapeAll(/`/g)
  if (rules.inCell) escapeAll(/\|/g)
  // Programs for notes hide `%%comments%%`, mark `==words==` and typeset `$formulas$`.
  escapeAll(/%(?=%)/g)
  if (/==(?=\S)[^]*?\S==/.test(source)) escapeAll(/=(?==)/g)
  if (/\$\$|\$(?=\S)[^$]*[^\s$]\$(?!\d)/.test(source)) escapeAll(/\$/g)
  escapeBrackets(source, kinds, rules, escapeAll, escape)
  escapeDelimiters(source, kinds, escape)
  if (rules.startsBlock) escapeLineStarts(source, escape)
  escapeBackslashes(source, kinds, escape)
  breakAutolinks(source, kinds, escapes)

  return withBackslashes(source, escapes)
}

function withBackslashes(source: string, escapes: ReadonlySet<number>): string {
  let written = ''
  let from = 0
  for (const index of [...escapes].toSorted((a, b) => a - b)) {
    written += `${source.slice(from, index)}\\`
    from = index
  }
  return written + source.slice(from)
}

function escapeBrackets(
  source: string,
  kinds: readonly Piece['kind'][],
  rules: EscapeRules,
  escapeAll: (pattern: RegExp, offset?: number) => void,
  escape: (index: number) => void,
): void {
  // Wiki links, `[[like this]]`, are followed by many programs.
  escapeAll(rules.references ? /\[/g : /\[(?=\[)/g)
  escapeAll(/\](?=\()/g)
  for (const { index } of source.matchAll(/[[\]]/g)) if (kinds[index] === 'label') escape(index)
  for (const { index } of source.matchAll(/!(?=\[)/g))
    if (kinds[index + 1] === 'syntax') escape(index)
  // A link whose text begins so would be a footnote.
  for (const { index } of source.matchAll(/(?<=\[)\^/g))
    if (kinds[index - 1] === 'syntax') escape(index)
}

interface DelimiterRun {
  readonly index: number
  readonly length: number
  /** Some of it is a mark's own delimiter. */
  readonly syntax: boolean
  readonly opens: boolean
  readonly closes: boolean
}

/** Escapes the runs of `*`, `_` and `~` that could be paired with another run. */
function escapeDelimiters(
  source: string,
  kinds: readonly Piece['kind'][],
  escape: (index: number) => void,
): void {
  for (const character of '*_~') {
    const runs = [...source.matchAll(new RegExp(`\\${character}+`, 'g'))]
      .map((match) => delimiterRun(source, kinds, match.index, match[0].length))
      // Nothing is written with underscores; these are in an address.
      .filter((run) => !(character === '_' && run.syntax))
    const firstOpening = runs.findIndex((run) => run.opens)
    const lastClosing = runs.findLastIndex((run) => run.closes)
    for (const [place, { index, length, syntax, opens, closes }] of runs.entries()) {
      const pairs =
        (opens && place < lastClosing) ||
        (closes && firstOpening >= 0 && place > firstOpening) ||
        syntax
      if (pairs) for (let at = index; at < index + length; at++) escape(at)
    }
  }
}

/** What a run could do in any reading of the rules: parsers differ on symbols and emoji. */
function delimiterRun(
  source: string,
  kinds: readonly Piece['kind'][],
  index: number,
  length: number,
): DelimiterRun {
  const before = source[index - 1] ?? ' '
  const after = source[index + length] ?? ' '
  const insideWord =
    source[index] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  const syntax = kinds.slice(index, index + length).includes('syntax')
  return {
    index,
    length,
    syntax,
    opens: syntax || (!/\s/.test(after) && !insideWord),
    closes: syntax || (!/\s/.test(before) && !insideWord),
  }
}

/** Patterns at the beginning of a line that begin a block, with the offset of what to escape. */
const blockStarts: readonly RegExp[] = [
  /^()#{1,6}(?:\s|$)/,
  /^()>/,
  /^()[-+*](?:\s|$)/,
  /^(\d{1,9})[.)](?:\s|$)/,
  /^()(?:`{3}|~{3})/,
  /^()(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/,
  // Under a line these make it a heading, or the head of a table.
  /^()(?:=+|-+)[ \t]*$/,
  /^()(?=.*-)[-:|][-:| \t]*$/,
  // A footnote can begin right below a line, other definitions cannot.
  /^()\[\^[^\]]+\]:/,
]

/** Only the first line of a block can be a task, a callout or a definition. */
const firstLineStarts: readonly RegExp[] = [/^()\[(?:[ xX]\](?:\s|$)|!)/, /^()\[(?=[^]*\]:)/]

function escapeLineStarts(source: string, escape: (index: number) => void): void {
  let start = 0
  for (const line of source.split('\n')) {
    const content = line.replace(/\\$/, '')
    for (const pattern of blockStarts) {
      const match = pattern.exec(content)
      if (match) escape(start + match[1]!.length)
    }
    start += line.length + 1
  }
  if (firstLineStarts.some((pattern) => pattern.test(source))) escape(0)
}

function escapeBackslashes(
  source: string,
  kinds: readonly Piece['kind'][],
  escape: (index: number) => void,
): void {
  for (const { index } of source.matchAll(/\\/g)) {
    const next = source[index + 1]
    if (next === undefined || kinds[index + 1] === 'syntax' || /[!-/:-@[-`{-~\n]/.test(next))
      escape(index)
  }
}

/**
 * GFM makes a bare address a link before it looks at anything inside it, escapes included. Where
 * something in an address is escaped or marked up, the address is written so that it is none.
 */
function breakAutolinks(
  source: string,
  kinds: readonly Piece['kind'][],
  escapes: Set<number>,
): void {
  for (const match of source.matchAll(/(?:https?(?=:)|www(?=\.))(?=([^\s<]*))/gi)) {
    const mark = match.index + match[0].length
    const end = mark + match[1]!.length
    if (kinds[match.index] !== 'text' || kinds[mark] !== 'text') continue
    // The backslash before what ends the address would be part of it.
    for (let index = mark + 1; index <= end && index < source.length; index++)
      if (escapes.has(index) || kinds[index] !== 'text') escapes.add(mark)
  }
}
