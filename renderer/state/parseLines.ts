/** How much is decoded and parsed at a time, in bytes. */
const pieceSize = 1 << 16

const newline = 10
/** Stands in the frame for entries that were parsed apart, followed by which they are. */
const placeholder = '\u0000entries '
/** An entry of a list or object that has a line of its own. */
const wholeEntry = /^ +\{".*\}(,?)$/

/**
 * The value of a JSON text in UTF-8 in which the entries of long lists have lines of their own, as
 * an article's file has them. In pieces this takes a fraction of the time that `JSON.parse` of the
 * whole takes, for each piece finds the memory of the one before it. Any other layout is parsed as
 * a whole; throws a `SyntaxError` or a `TypeError` for what is no JSON or no UTF-8.
 */
export function parseLines(bytes: Uint8Array): unknown {
  return parseByLines(bytes) ?? JSON.parse(decode(bytes))
}

/** Undefined where it cannot be done. */
function parseByLines(bytes: Uint8Array): unknown {
  const frame: string[] = []
  const entries: (readonly unknown[])[] = []
  try {
    for (const lines of pieces(bytes)) {
      let run: string[] = []
      const endRun = (): void => {
        if (run.length === 0) return
        const [, comma] = wholeEntry.exec(run.at(-1)!)!
        const text = run.join('\n')
        frame.push(JSON.stringify(placeholder + entries.length) + comma!)
        entries.push(JSON.parse(`[${comma === '' ? text : text.slice(0, -1)}]`) as unknown[])
        run = []
      }
      for (const line of lines) {
        if (wholeEntry.test(line)) run.push(line)
        else {
          endRun()
          frame.push(line)
        }
      }
      endRun()
    }
    return JSON.parse(frame.join('\n'), (_key, value: unknown) => withEntries(value, entries))
  } catch {
    return undefined
  }
}

/** The lines of a text, many at a time. */
function* pieces(bytes: Uint8Array): Generator<readonly string[]> {
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(newline, at + pieceSize)
    const end = found < 0 ? bytes.length : found
    yield decode(bytes.subarray(at, end)).split('\n')
    at = end + 1
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** A value of the frame with what was parsed apart in its place. */
function withEntries(value: unknown, entries: readonly (readonly unknown[])[]): unknown {
  if (!Array.isArray(value)) return value
  return value.flatMap((item: unknown) =>
    typeof item === 'string' && item.startsWith(placeholder)
      ? entries[Number(item.slice(placeholder.length))]!
      : [item],
  )
}
