import type { NotesQuery } from '../../../shared/catalogue/notesQuery'
import { countWhile } from '../../../shared/countWhile'
import type { Highlight } from '../../../shared/notes/highlight'
import type { ArticleBlocks } from '../articleBlocks'
import { extentsOf } from './extentsOf'

/**
 * Those of an article's highlights, which are in reading order, that have part in the pairs that
 * `pairsOfTags` counts for two tags: that bear one of them, and overlap one that bears the other or
 * have a paragraph in common with it, or bear both. Only highlights that are given are looked at, so
 * those that other conditions leave out are no partners either.
 */
export function together(
  highlights: readonly Highlight[],
  blocks: ArticleBlocks | null,
  { a, b, within }: NonNullable<NotesQuery['together']>,
): readonly Highlight[] {
  const bearing = highlights.filter(({ tags }) => tags.includes(a) || tags.includes(b))
  const extents = extentsOf(bearing, blocks, within)

  /** Of the highlights of a tag in order, where each begins and how far those up to it reach. */
  function reachOf(tagId: string) {
    const begins: number[] = []
    const reach: number[] = []
    for (const [index, { tags }] of bearing.entries()) {
      const { first, end } = extents[index]!
      if (first === end || !tags.includes(tagId)) continue
      begins.push(first)
      reach.push(Math.max(end, reach.at(-1) ?? 0))
    }
    return (index: number): boolean => {
      const { first, end } = extents[index]!
      const before = countWhile(begins.length, (place) => begins[place]! < end)
      return first < end && before > 0 && reach[before - 1]! > first
    }
  }

  const meetsA = reachOf(a)
  const meetsB = reachOf(b)
  return bearing.filter(({ tags }, index) => {
    const [hasA, hasB] = [tags.includes(a), tags.includes(b)]
    return (hasA && hasB) || (hasA ? meetsB(index) : meetsA(index))
  })
}
