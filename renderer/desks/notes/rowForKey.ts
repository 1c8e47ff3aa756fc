/** Where a key leads from a row; null for a key that does not walk. */
export function rowForKey(
  key: string,
  at: number,
  rowCount: number,
  perPage: number,
): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + perPage,
    PageUp: at - perPage,
    Home: 0,
    End: rowCount - 1,
  }[key]
  return to === undefined || rowCount === 0 ? null : Math.max(0, Math.min(to, rowCount - 1))
}
