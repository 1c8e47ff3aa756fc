/** A line of a plain text that is not blank. */
export interface Line {
  /** Without white space at its ends, and with one space wherever it has several. */
  readonly text: string
  /** Columns of white space before it; a tab counts as four, an ideographic space as two. */
  readonly indent: number
  /** Whether a blank line or the beginning of the text stands before it. */
  readonly afterBlank: boolean
}

/** The lines of a normalised text; a form feed ends a line as a blank one does. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
      continue
    }
    const indent = raw.slice(0, raw.length - raw.trimStart().length)
    lines.push({
      text: trimmed.replace(/[ \t]{2,}|\t/g, ' '),
      indent: widthOf(indent.replaceAll('\t', '    ')),
      afterBlank,
    })
    afterBlank = false
  }
  return lines
}

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\u3000/

/** The columns a text takes in a fixed-width face, where East Asian characters take two. */
export function widthOf(text: string): number {
  let width = text.length
  if (!wide.test(text)) return width
  for (const character of text) if (wide.test(character)) width++
  return width
}

/** Whether a character belongs to a script that is written without spaces between words. */
export function isUnspaced(character: string): boolean {
  return /[\u2E80-\u303E\u3041-\u3129\u3190-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/.test(
    character,
  )
}

/** Whether a line ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？｡؟۔।](?:["'”’»«)\]」』）］]|\[\d{1,3}\])*$/.test(text.slice(-16))
}

/** Whether a line reads as running text rather than as a label or a title. */
export function isProse(text: string): boolean {
  if (endsSentence(text) || text.length > 160) return true
  if (isUnspaced(text[0]!)) return text.length > 60
  return text.split(' ', 26).length > 25
}
