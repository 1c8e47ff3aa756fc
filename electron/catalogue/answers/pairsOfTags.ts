import type { Highlight } from '../../../shared/notes/highlight'
import type { ArticleBlocks } from '../articleBlocks'
import { extentsOf, type Within } from './extentsOf'

/** Highlights of an article in reading order, and its blocks where they are known. */
interface HighlightedArticle {
  readonly highlights: readonly Highlight[]
  readonly blocks: ArticleBlocks | null
}

/**
 * How often tags occur together, as `Insights` has it: a row for each tag with a number for each.
 * Goes through the highlights of an article once, with a count for each tag of those that reach to
 * where it is, so that the time it takes does not grow with the number of pairs.
 */
export function pairsOfTags(
  articles: readonly HighlightedArticle[],
  tagIds: readonly string[],
  within: Within,
): readonly (readonly number[])[] {
  const size = tagIds.length
  const places = new Map(tagIds.map((id, place) => [id, place]))
  // Of the later highlight's tag and the earlier's; pairs may be more than 32 bits count.
  const met = new Float64Array(size * size)
  const borne = new Float64Array(size * size)

  for (const { highlights, blocks } of articles) {
    const tagged = highlights
      .map((highlight) => ({ highlight, tags: placesOf(highlight, places) }))
      .filter(({ tags }) => tags.length > 0)
    const extents = extentsOf(
      tagged.map(({ highlight }) => highlight),
      blocks,
      within,
    )
    const byEnd = extents.map((_, index) => index)
    byEnd.sort((one, other) => extents[one]!.end - extents[other]!.end)
    const open = new Uint32Array(size)
    let ended = 0
    for (const [index, { tags }] of tagged.entries()) {
      for (const tag of tags) for (const other of tags) borne[tag * size + other]!++
      const { first, end } = extents[index]!
      if (first === end) continue
      for (; extents[byEnd[ended]!]!.end <= first; ended++) {
        const { first: from, end: to } = extents[byEnd[ended]!]!
        if (from < to) for (const tag of tagged[byEnd[ended]!]!.tags) open[tag]!--
      }
      for (const tag of tags) {
        const row = tag * size
        for (let other = 0; other < size; other++) met[row + other]! += open[other]!
      }
      for (const tag of tags) open[tag]!++
    }
  }
  return tagIds.map((_, row) =>
    tagIds.map((_, column) => {
      const self = borne[row * size + column]!
      if (row === column) return self
      return self + met[row * size + column]! + met[column * size + row]!
    }),
  )
}

/** Where the tags of a highlight stand among those that are counted, each once. */
export function placesOf(
  { tags }: Highlight,
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const found: number[] = []
  for (const id of tags) {
    const place = places.get(id)
    if (place !== undefined && !found.includes(place)) found.push(place)
  }
  return found
}
