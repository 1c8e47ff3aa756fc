import { CodebookRefused } from '../codebook'

/** Columns; no list that people write is indented as far. */
const deepestIndent = 1000
const mostMarkers = 100
/** UTF-16 units; names are shorter, and what is not a name takes long to read. */
const longestLine = 20_000

/** Throws `CodebookRefused` for lines that a parser could be kept busy with; quotes may have any. */
export function refuseDeepLists(lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    const [start] = /^(?:[ \t]|(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]))*/.exec(line) ?? ['']
    const isQuote = start.includes('>') || line.charAt(start.length) === '>'
    const markers = start.match(/[-*+.)]/g)?.length ?? 0
    if (start.search(/\S|$/) > deepestIndent || markers > mostMarkers) {
      refuse(index, 'stands deeper in lists than anybody could follow. Move it further up')
    }
    if (!isQuote && line.length > longestLine) {
      refuse(index, 'is longer than any name. Shorten it')
    }
  }
}

function refuse(index: number, what: string): never {
  throw new CodebookRefused(`Line ${index + 1} ${what}, and import the file again.`)
}
