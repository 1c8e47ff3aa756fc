import { endsSentence, isUnspaced, widthOf, type Line } from './lines'

const widest = 110
const narrowest = 40
const certain = 60

/**
 * The column at which a text was wrapped by hand or by a mail program; null if its lines are
 * whole paragraphs, or verse. Lines that stand alone between blank ones tell nothing.
 */
export function wrapColumn(groups: readonly (readonly Line[])[]): number | null {
  const several = groups.filter((group) => group.length > 1)
  const widths = several
    .flatMap((group) => group.map(({ text, indent }) => indent + widthOf(text)))
    .sort((a, b) => a - b)
  // One line in fifty may be too long to wrap, an address for instance.
  const column = widths[Math.ceil(widths.length * 0.98) - 1]
  if (column === undefined || column < narrowest || column > widest) return null
  // Two lines, or a few short ones, are nearly as wide as each other by chance.
  if (widths.length < (column >= certain ? 3 : 6)) return null
  const inside = several.flatMap((group) => group.slice(0, -1))
  const sentences = inside.filter(({ text }) => endsSentence(text)).length
  // Where most lines are whole sentences they are whole paragraphs too.
  return sentences * 2 <= inside.length ? column : null
}

/** Whether a line is as full as wrapping makes it: the next line's first word had no room. */
export function isFull(line: Line, next: Line, column: number): boolean {
  const space = next.text.indexOf(' ')
  const word = isUnspaced(next.text[0]!)
    ? next.text[0]!
    : space < 0
      ? next.text
      : next.text.slice(0, space)
  // Writers and programs wrap a little early now and then.
  return line.indent + widthOf(line.text) + 1 + widthOf(word) > column - 2
}

/** Whether most lines inside paragraphs end where the column made them end. */
export function isWrapped(paragraphs: readonly (readonly Line[])[], column: number): boolean {
  let inside = 0
  let full = 0
  let capitals = 0
  for (const lines of paragraphs)
    for (let index = 0; index + 1 < lines.length; index++) {
      const next = lines[index + 1]!
      inside++
      if (isFull(lines[index]!, next, column)) full++
      if (/^["'“‘«(]?\p{Lu}/u.test(next.text)) capitals++
    }
  // Metre makes lines nearly as even as wrapping does, but verse begins each with a capital.
  const isVerse = inside > 1 && capitals === inside
  return inside > 0 && full >= 0.7 * inside && !isVerse
}

/** The paragraphs of lines between blank ones, where an indented line begins another. */
export function splitAtIndents(
  lines: readonly Line[],
  column: number | null,
): readonly (readonly Line[])[] {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const paragraphs: Line[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const hangs =
      before !== undefined &&
      column !== null &&
      !endsSentence(before.text) &&
      isFull(before, line, column)
    if (before && (line.indent <= margin || hangs)) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** Wrapped lines as one, with no space between scripts that use none and a hyphen at an end kept. */
export function joinLines(lines: readonly Line[]): string {
  return lines
    .map(({ text }, index) => {
      const next = lines[index + 1]
      if (!next) return text
      if (isUnspaced(text.at(-1)!) && isUnspaced(next.text[0]!)) return text
      return /\p{L}-$/u.test(text) ? text : `${text} `
    })
    .join('')
}
