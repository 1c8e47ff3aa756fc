import type { Tag } from '../../shared/notes/highlight'
import { foldText } from '../../shared/notes/filter'
import { findTag, tidyTagName } from '../../shared/notes/tags'

/** What the tag field offers: a tag there is, or the making of one. */
export type TagOption =
  | { readonly kind: 'tag'; readonly id: string; readonly tag: Tag; readonly count: number }
  | { readonly kind: 'create'; readonly id: 'create'; readonly name: string }

/** How many tags are offered at once. */
const longestList = 50

/**
 * The tags whose name has what was typed somewhere in it, whatever its case and accents, the most
 * used first, and last the making of a tag of exactly that name where there is none.
 */
export function completeTag(
  typed: string,
  tags: readonly Tag[],
  given: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly TagOption[] {
  const wanted = foldText(typed)
  const options: TagOption[] = tags
    .filter((tag) => !given.includes(tag.id) && foldText(tag.name).includes(wanted))
    .map((tag): TagOption & { kind: 'tag' } => ({
      kind: 'tag',
      id: tag.id,
      tag,
      count: counts.get(tag.id) ?? 0,
    }))
    .sort((a, b) => b.count - a.count || a.tag.name.localeCompare(b.tag.name))
    .slice(0, longestList)
  const name = tidyTagName(typed)
  if (name !== '' && !findTag(tags, name)) options.push({ kind: 'create', id: 'create', name })
  return options
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
  elsewhere: Readonly<Record<string, number>>,
  here: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counts = new Map(Object.entries(elsewhere))
  for (const [id, count] of here) counts.set(id, (counts.get(id) ?? 0) + count)
  return counts
}
