import type { HighlightColor } from './highlight'
import type { Tag } from './tag'
import { tagTree } from './tagTree'

/** The tags that the key of a colour gives a new highlight, by id. */
export function tagsOfColor(color: HighlightColor, tags: readonly Tag[]): readonly string[] {
  const tag = tagTree(tags).legend.get(color)
  return tag ? [tag.id] : []
}

/**
 * The tags of a highlight whose colour becomes another by its key: what the old one stood for goes,
 * what the new one stands for comes, and all others stay.
 */
export function tagsRecolored(
  given: readonly string[],
  from: HighlightColor,
  to: HighlightColor,
  tags: readonly Tag[],
): readonly string[] {
  const before = from === to ? [] : tagsOfColor(from, tags)
  const kept = given.filter((id) => !before.includes(id))
  const added = tagsOfColor(to, tags).filter((id) => !kept.includes(id))
  return before.length + added.length === 0 ? given : [...kept, ...added]
}
