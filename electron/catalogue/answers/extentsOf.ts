import type { NotesQuery } from '../../../shared/catalogue/notesQuery'
import { countWhile } from '../../../shared/countWhile'
import type { Highlight } from '../../../shared/notes/highlight'
import type { ArticleBlocks } from '../articleBlocks'

/** What tags must have in common with one another to occur together. */
export type Within = NonNullable<NotesQuery['together']>['within']

/** From where to where a highlight reaches: half open, and empty where it reaches nowhere. */
interface Extent {
  readonly first: number
  readonly end: number
}

/**
 * Ranges for highlights of an article in reading order, in the same order, of which two have
 * something in common just when their highlights overlap, or have a paragraph in common. A highlight
 * that goes over several paragraphs is in each of them. While the blocks are not known, those that
 * overlap are all that are known to have a paragraph in common.
 */
export function extentsOf(
  highlights: readonly Highlight[],
  blocks: ArticleBlocks | null,
  within: Within,
): readonly Extent[] {
  if (within === 'overlap' || blocks === null) {
    return highlights.map(({ start, end }) => ({ first: start, end: Math.max(start, end) }))
  }
  const filled = blocks.filter(({ start, end }) => start < end)
  return highlights.map(({ start, end }) => {
    const first = countWhile(filled.length, (index) => filled[index]!.end <= start)
    const after = countWhile(filled.length, (index) => filled[index]!.start < end)
    return { first, end: Math.max(first, after) }
  })
}
