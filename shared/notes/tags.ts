import type { Highlight, Tag } from './highlight'

/**
 * The name a tag gets from what was typed: every run of white space and control characters is one
 * space, and none is left at either end.
 */
export function tidyTagName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The tag of that name, whatever its case; two tags never differ in case alone. */
export function findTag(tags: readonly Tag[], name: string): Tag | undefined {
  const wanted = foldTagName(name)
  return tags.find((tag) => foldTagName(tag.name) === wanted)
}

/** The tags of a highlight in the order they were given; ids of removed tags are passed over. */
export function tagsOf({ tags: ids }: Highlight, tags: readonly Tag[]): readonly Tag[] {
  return ids.flatMap((id) => tags.find((tag) => tag.id === id) ?? [])
}

/** On how many highlights each tag stands, by tag id. */
export function countTags(highlights: Iterable<Highlight>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tags } of highlights)
    for (const id of new Set(tags)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** What the names of two tags must not have in common: the name whatever its case. */
export function foldTagName(name: string): string {
  return tidyTagName(name).toLowerCase()
}
