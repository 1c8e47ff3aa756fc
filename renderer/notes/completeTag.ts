import type { TagCounts } from '../../shared/contract'
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
 * none.
 */
export function completeTag(
  typed: string,
  tags: readonly Tag[],
  given: readonly string[],
  counts: ReadonlyMap<string, TagCount>,
): readonly TagOption[] {
  const tree = tagTree(tags)
  const matches = tagMatcher(typed, tree)
  const without = new Set(given)
  const path = parseTagPath(typed)
  const exact = tree.find(path)
  const rank = (tag: Tag, count: number): number => (tag === exact ? Infinity : count)
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
    .sort((a, b) => compareRanks(rank(b.tag, b.count), rank(a.tag, a.count)))
    .slice(0, longestList)
  if (path.length > 0 && !exact)
    options.push({ kind: 'create', id: 'create', name: writeTagPath(path) })
  return options
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b
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
