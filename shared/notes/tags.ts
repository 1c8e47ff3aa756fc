import type { Highlight } from './highlight'
import type { Tag } from './tag'
import { tagTree } from './tagTree'

/** The tags of a highlight in the order they were given; ids of removed tags are passed over. */
export function tagsOf({ tags: ids }: Highlight, tags: readonly Tag[]): readonly Tag[] {
  if (ids.length === 0) return []
  const { byId } = tagTree(tags)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Their paths as they are typed, in the same order. */
export function tagPathsOf(highlight: Highlight, tags: readonly Tag[]): readonly string[] {
  const { textOf } = tagTree(tags)
  return tagsOf(highlight, tags).map(({ id }) => textOf(id))
}

/** On how many highlights a tag stands. */
export interface TagCount {
  readonly own: number
  /** It or one of those below it: a highlight that has several of them counts once. */
  readonly whole: number
}

/**
 * The counts of all tags that stand on any of some highlights or have such below them, by id. Takes
 * time in proportion to the highlights, however deep the tags stand.
 */
export function countTags(
  highlights: Iterable<Highlight>,
  tags: readonly Tag[],
): ReadonlyMap<string, TagCount> {
  const counter = createTagCounter(tags)
  counter.add(highlights)
  return counter.counts()
}

/** Counts tags on highlights that come and go. */
export interface TagCounter {
  readonly add: (highlights: Iterable<Highlight>) => void
  /** Takes away what was added before. */
  readonly remove: (highlights: Iterable<Highlight>) => void
  /** By id, of the tags that stand on any or have such below them. */
  readonly counts: () => ReadonlyMap<string, TagCount>
}

export function createTagCounter(tags: readonly Tag[]): TagCounter {
  const { parentOf } = tagTree(tags)
  const places = new Map(tags.map(({ id }, place) => [id, place]))
  const above = tags.map(({ id }) => places.get(parentOf(id)?.id ?? '') ?? -1)
  const own = new Uint32Array(tags.length)
  const whole = new Uint32Array(tags.length)
  // By which highlight each was counted last: a hundred thousand sets would take longer to make.
  const ownBy = new Float64Array(tags.length)
  const wholeBy = new Float64Array(tags.length)
  let number = 0

  function count(highlights: Iterable<Highlight>, by: 1 | -1): void {
    for (const highlight of highlights) {
      number++
      for (const id of highlight.tags) {
        const place = places.get(id)
        if (place === undefined || ownBy[place] === number) continue
        ownBy[place] = number
        own[place]! += by
        for (let at = place; at >= 0 && wholeBy[at] !== number; at = above[at]!) {
          wholeBy[at] = number
          whole[at]! += by
        }
      }
    }
  }

  return {
    add: (highlights) => count(highlights, 1),
    remove: (highlights) => count(highlights, -1),
    counts: () =>
      new Map(
        tags.flatMap(({ id }, place) =>
          whole[place] ? [[id, { own: own[place]!, whole: whole[place] }] as const] : [],
        ),
      ),
  }
}

/** The ids of all tags that highlights bear, of such that were deleted too. */
export function tagsBorne(
  highlights: ReadonlyMap<string, readonly Highlight[]>,
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const list of highlights.values())
    for (const { tags } of list) for (const id of tags) ids.add(id)
  return ids
}
