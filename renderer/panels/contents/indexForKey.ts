import type { OutlineEntry } from '../../../shared/article/outline'

/** About as many headings as are in view. */
const page = 15

/** Where a key leads from a heading; null for a key that does not walk. */
export function indexForKey(
  key: string,
  at: number,
  outline: readonly OutlineEntry[],
): number | null {
  const last = outline.length - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + page, last)
    case 'PageUp':
      return Math.max(at - page, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    // As in any tree that is open: into the first part, and out to what it is part of.
    case 'ArrowRight':
      return outline[at + 1]?.parent === at ? at + 1 : at
    case 'ArrowLeft':
      return Math.max(outline[at]?.parent ?? at, 0)
    default:
      return null
  }
}
