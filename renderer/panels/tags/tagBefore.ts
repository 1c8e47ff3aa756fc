import type { Tag } from '../../../shared/notes/tag'
import type { TagTree } from '../../../shared/notes/tagTree'

/** The tag that stands before another on its level, below which that can be moved. */
export function tagBefore(tree: TagTree, tagId: string): Tag | undefined {
  const siblings = tree.childrenOf(tree.parentOf(tagId)?.id ?? null)
  return siblings[siblings.findIndex(({ id }) => id === tagId) - 1]
}
