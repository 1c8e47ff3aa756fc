import Papa from 'papaparse'
import { pathsOf } from '../pathsOf'
import type { WrittenTag } from '../writeCodebook'
import { guardFormula } from './guardFormula'

/**
 * A table with a row for each tag (RFC 4180, with a byte-order mark, without which spreadsheets
 * take it for another encoding). Whatever could be a formula has an apostrophe before it.
 */
export function writeCsv(tags: readonly WrittenTag[]): string {
  const paths = pathsOf(tags)
  const rows = tags.map(({ definition, color, bound, key, highlights }, place) => [
    guardFormula(paths[place]!),
    guardFormula(definition),
    color ?? '',
    bound ? 'yes' : '',
    key ?? '',
    highlights === null ? '' : String(highlights),
  ])
  const head = ['Tag', 'Definition', 'Colour', 'Bound', 'Key', 'Highlights']
  return `\uFEFF${Papa.unparse([head, ...rows], { newline: '\r\n' })}\r\n`
}
