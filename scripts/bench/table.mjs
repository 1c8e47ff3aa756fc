/**
 * Rows as lines of text in columns: the first to the left, the others to the right. A row of one
 * cell is a heading and takes no column's width.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function table(rows) {
  const inColumns = rows.filter((row) => row.length > 1)
  const count = Math.max(...inColumns.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...inColumns.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) => {
      if (row.length === 1) return row[0]
      const cells = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      return cells.join('  ').trimEnd()
    })
    .join('\n')
}
