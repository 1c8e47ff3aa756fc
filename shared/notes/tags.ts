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

/** The counts of all tags that stand on any of some highlights or have such below them, by id. */
export function countTags(
  highlights: Iterable<Highlight>,
  tags: readonly Tag[],
): ReadonlyMap<string, TagCount> {
  const { ancestorsOf } = tagTree(tags)
  const own = new Map<string, number>()
  const whole = new Map<string, number>()
  for (const { tags: ids } of highlights) {
    if (ids.length === 0) continue
    const above = new Set<string>()
    for (const id of ids.length === 1 ? ids : new Set(ids)) {
      own.set(id, (own.get(id) ?? 0) + 1)
      above.add(id)
      for (const ancestor of ancestorsOf(id)) above.add(ancestor)
    }
    for (const id of above) whole.set(id, (whole.get(id) ?? 0) + 1)
  }
  return new Map([...whole].map(([id, all]) => [id, { own: own.get(id) ?? 0, whole: all }]))
}
