/** How long a piece of text is at least, in UTF-16 units, unless it is the last. */
const pieceLength = 1 << 16

/**
 * JSON in which the entries of objects and lists stand on lines of their own down to `depth`
 * levels, and everything deeper on one line. A file so written reads well, compares well line by
 * line, and can still be read in part when it is torn. It comes in pieces, each made when it is
 * asked for, so that a long text need not be made in one go.
 */
export function* formatJson(value: unknown, depth: number): Generator<string> {
  let piece = ''
  for (const part of laidOut(value, depth, '')) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

function* laidOut(value: unknown, depth: number, indent: string): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value)
    return
  }
  const isList = Array.isArray(value)
  const entries = isList
    ? value.map((entry: unknown) => ['', entry] as const)
    : Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [`${JSON.stringify(key)}: `, entry] as const)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) {
    yield open + close
    return
  }
  const inner = `${indent}  `
  let before = `${open}\n${inner}`
  for (const [key, entry] of entries) {
    yield before + key
    yield* laidOut(entry, depth - 1, inner)
    before = `,\n${inner}`
  }
  yield `\n${indent}${close}`
}
