import { breathe } from '../breathe'

/** Texts shorter than this are parsed in one go, in UTF-16 units. */
const shortText = 1 << 18

/**
 * The value of a JSON text; throws a `SyntaxError` if it is none. A long text that `formatJson` laid
 * out to a depth of two is parsed a few lines at a time, so that nobody is held up; in any other
 * layout it is parsed in one go.
 */
export async function parseJson(text: string): Promise<unknown> {
  if (text.length < shortText) return JSON.parse(text)
  return (await parseLines(text)) ?? JSON.parse(text)
}

/** The value of a text whose every long list or object has its entries on lines; undefined if not. */
async function parseLines(text: string): Promise<unknown> {
  /** The text without the entries of its lists and objects. */
  const frame: string[] = []
  const parts = new Map<string, unknown[]>()
  let at = 0
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    frame.push(line)
    at = end + 1
    const [, key, open] = /^ {2}"(\w+)": ([[{])$/.exec(line) ?? []
    if (key === undefined) {
      if (line.startsWith('    ')) return undefined
      continue
    }
    const close = open === '[' ? ']' : '}'
    const entries: unknown[] = []
    while (text.startsWith('    ', at)) {
      const upTo = endOfEntries(text, at)
      const some = text.slice(at, upTo).replace(/,?\n?$/, '')
      try {
        entries.push(JSON.parse(`${open}${some}${close}`))
      } catch {
        // Another layout, or damage: parsing the whole text tells which.
        return undefined
      }
      at = upTo
      await breathe()
    }
    parts.set(key, entries)
  }
  return assemble(frame.join('\n'), parts)
}

function assemble(frame: string, parts: ReadonlyMap<string, readonly unknown[]>): unknown {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(frame) as Record<string, unknown>
  } catch {
    return undefined
  }
  for (const [key, entries] of parts) {
    const others = value[key]
    // Entries that are set in otherwise: it is another layout.
    if (typeof others !== 'object' || others === null || Object.keys(others).length > 0) {
      return undefined
    }
    value[key] = Array.isArray(others)
      ? (entries as unknown[][]).flat()
      : Object.assign({}, ...(entries as object[]))
  }
  return value
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the entries that begin at a line, or some thousand characters of them, end. */
function endOfEntries(text: string, at: number): number {
  let end = at
  do {
    end = lineEnd(text, end) + 1
  } while (end - at < 1 << 16 && text.startsWith('    ', end))
  return end
}
