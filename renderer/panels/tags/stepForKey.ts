import type { TagRow } from './listTagRows'

/** About as many rows as are in view. */
const page = 15

/** What a key does in a tree: leads to another row, or opens or closes the one it is at. */
export type TreeStep =
  { readonly kind: 'walk'; readonly to: number } | { readonly kind: 'open' | 'close' }

/** What a key does at a row of the tree; null for one that does neither. */
export function stepForKey(key: string, at: number, rows: readonly TagRow[]): TreeStep | null {
  const row = rows[at]
  if (!row) return null
  const last = rows.length - 1
  const walk = (to: number): TreeStep => ({ kind: 'walk', to: Math.min(Math.max(to, 0), last) })
  switch (key) {
    case 'ArrowDown':
      return walk(at + 1)
    case 'ArrowUp':
      return walk(at - 1)
    case 'PageDown':
      return walk(at + page)
    case 'PageUp':
      return walk(at - page)
    case 'Home':
      return walk(0)
    case 'End':
      return walk(last)
    case 'ArrowRight':
      if (!row.hasChildren) return walk(at)
      return row.isOpen ? walk(at + 1) : { kind: 'open' }
    case 'ArrowLeft':
      return row.isOpen ? { kind: 'close' } : walk(rowAbove(rows, at))
    default:
      return null
  }
}

/** The row of the tag above, or the row itself at the top. */
function rowAbove(rows: readonly TagRow[], at: number): number {
  const { depth } = rows[at]!
  const above = rows.findLastIndex((row, index) => index < at && row.depth < depth)
  return above < 0 ? at : above
}
