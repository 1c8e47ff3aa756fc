import Papa from 'papaparse'
import { guardFormula } from '../codebook/csv/guardFormula'

/** What a chart shows, as a table. */
export interface ChartTable {
  readonly columns: readonly string[]
  /** The first cell of a row says what it is about. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * The table as CSV (RFC 4180, with a byte-order mark, without which spreadsheets take it for another
 * encoding). Whatever could be a formula has an apostrophe before it.
 */
export function writeChartCsv({ columns, rows }: ChartTable): string {
  const guarded = [columns, ...rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)),
  )
  return `\uFEFF${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`
}
