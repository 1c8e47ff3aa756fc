import type { TagCounts } from '../../shared/contract'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { parseTagPath, tidyTagName, writeTagPath } from '../../shared/notes/tagPath'
import { tagTree } from '../../shared/notes/tagTree'
import type { TagCount } from '../../shared/notes/tags'
import { tagMatcher } from './tagMatcher'

/** What the tag field offers: a tag there is, or the making of one. */
export type TagOption =
  | {
      readonly kind: 'tag'
      readonly id: string
      readonly tag: Tag
      /** The path of the tag. */
      readonly name: string
      /** On how many highlights it stands itself. */
      readonly count: number
    }
  | { readonly kind: 'create'; readonly id: 'create'; readonly name: string }

/** How many tags are offered at once. */
const longestList = 50

/**
 * The tags whose path has what was typed somewhere in it, whatever its case and accents: first the one
 * of exactly that path, then the most used; and last the making of a tag of that path where there is
 * none. Before anything is typed the recent ones come first.
 */
export function completeTag(
  typed: string,
  tags: readonly Tag[],
  given: readonly string[],
  counts: ReadonlyMap<string, TagCount>,
  /** The ids of tags that were given lately, the last first. */
  recent: readonly string[] = [],
): readonly TagOption[] {
  const tree = tagTree(tags)
  const matches = tagMatcher(typed, tree)
  const without = new Set(given)
  const path = parseTagPath(typed)
  const exact = tree.find(path)
  const preferred = typed === '' ? recent : exact ? [exact.id] : []
  const rank = (id: string, count: number): number => {
    const place = preferred.indexOf(id)
    return place < 0 ? count : Number.MAX_SAFE_INTEGER - place
  }
  const options: TagOption[] = tree.ordered
    .filter(({ tag: { id } }) => !without.has(id) && matches(id))
    .map(({ tag }): TagOption & { kind: 'tag' } => ({
      kind: 'tag',
      id: tag.id,
      tag,
      name: tree.textOf(tag.id),
      count: counts.get(tag.id)?.own ?? 0,
    }))
    // Of those used as often, as they stand in the tree.
    .sort((a, b) => rank(b.id, b.count) - rank(a.id, a.count))
    .slice(0, longestList)
  if (path.length > 0 && !exact)
    options.push({ kind: 'create', id: 'create', name: writeTagPath(path) })
  return options
}

/** The ids of the tags on the highlights that were changed last, each once, up to so many. */
export function recentTags(highlights: readonly Highlight[], most: number): readonly string[] {
  const recent = new Set<string>()
  const tagged = highlights.filter(({ tags }) => tags.length > 0)
  for (const { tags } of tagged.sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified)))
    for (const id of tags.toReversed()) if (recent.size < most) recent.add(id)
  return [...recent]
}

/** The names in a text of several, which commas or line breaks divide. */
export function splitTagNames(text: string): readonly string[] {
  return text
    .split(/[,，、\n\r\t]/)
    .map(tidyTagName)
    .filter((name) => name !== '')
}

/** On how many highlights of the library each tag stands, by tag id. */
export function sumTagCounts(
  elsewhere: TagCounts,
  here: ReadonlyMap<string, TagCount>,
): ReadonlyMap<string, TagCount> {
  const counts = new Map(Object.entries(elsewhere))
  for (const [id, { own, whole }] of here) {
    const other = counts.get(id)
    counts.set(id, { own: own + (other?.own ?? 0), whole: whole + (other?.whole ?? 0) })
  }
  return counts
}
