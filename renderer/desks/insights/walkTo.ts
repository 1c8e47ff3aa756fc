/**
 * Where a key leads among things that stand in rows of so many columns, numbered one row after the
 * other; null for a key that leads nowhere. Arrows stop at the edges; Home and End lead to those of
 * the row, with Control to the first and last of all.
 */
export function walkTo(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  at: number,
  { count, columns }: { readonly count: number; readonly columns: number },
): number | null {
  const column = at % columns
  const last = Math.min(at - column + columns, count) - 1
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? at - 1 : null
    case 'ArrowRight':
      return at < last ? at + 1 : null
    case 'ArrowUp':
      return at >= columns ? at - columns : null
    case 'ArrowDown':
      return at + columns < count ? at + columns : null
    case 'Home':
      return ctrlKey || columns === 1 ? 0 : at - column
    case 'End':
      return ctrlKey || columns === 1 ? count - 1 : last
    default:
      return null
  }
}
