/**
 * JSON in which the entries of objects and lists stand on lines of their own down to `depth`
 * levels, and everything deeper on one line. A file so written reads well, compares well line by
 * line, and can still be read in part when it is torn.
 */
export function formatJson(value: unknown, depth: number): string {
  return `${laidOut(value, depth, '')}\n`
}

function laidOut(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((entry) => laidOut(entry, depth - 1, inner))
    : Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => `${JSON.stringify(key)}: ${laidOut(entry, depth - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`
}
