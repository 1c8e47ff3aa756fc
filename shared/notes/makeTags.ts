import type { SimpleChange } from './changes'
import type { Tag } from './tag'
import { makeTag, type Making } from './tagActs'
import { parseTagPath } from './tagPath'

/** The tags of some paths, and what makes those that are not there yet. */
export interface MadeTags {
  /** Each once, in the order of the paths. */
  readonly tags: readonly Tag[]
  /** The new ones of them and above them. */
  readonly made: readonly Tag[]
  readonly changes: readonly SimpleChange[]
}

/** The tags of paths as they are typed. Throws `TagActRefused` where one can be no tag’s. */
export function makeTags(
  existing: readonly Tag[],
  paths: readonly string[],
  making: Making,
): MadeTags {
  let all = existing
  const tags = new Set<Tag>()
  for (const path of paths) {
    const { tag, changes } = makeTag(all, parseTagPath(path), making)
    const made = changes.flatMap((change) => (change.kind === 'add-tag' ? change.tag : []))
    // The tree of a list is made once for it.
    all = all.concat(made)
    tags.add(tag)
  }
  const made = all.slice(existing.length)
  return { tags: [...tags], made, changes: made.map((tag) => ({ kind: 'add-tag', tag })) }
}
