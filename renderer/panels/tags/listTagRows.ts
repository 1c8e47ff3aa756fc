import { tagMatcher } from '../../notes/tagMatcher'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'

/** A tag where it stands in the tree that is shown. */
export interface TagRow {
  readonly tag: Tag
  /** How many tags are above it. */
  readonly depth: number
  /** From 1, among those of its level that are shown. */
  readonly position: number
  readonly siblings: number
  readonly hasChildren: boolean
  readonly isOpen: boolean
}

export interface TagRows {
  readonly rows: readonly TagRow[]
  /** How many tags answer what is looked for, in closed levels too. */
  readonly found: number
}

/**
 * The tree of tags as rows, without what is below the closed ones; of those looked for by any part
 * of their path, the ones that answer with the tags above them.
 */
export function listTagRows(
  tags: readonly Tag[],
  closed: ReadonlySet<string>,
  wanted: string,
): TagRows {
  const tree = tagTree(tags)
  const matches = tagMatcher(wanted, tree)
  const found = tree.ordered.filter(({ tag: { id } }) => matches(id))
  const isAll = found.length === tree.ordered.length
  const kept = new Set(
    isAll ? [] : found.flatMap(({ tag: { id } }) => [id, ...tree.ancestorsOf(id)]),
  )
  const shown = isAll ? tree.ordered : tree.ordered.filter(({ tag: { id } }) => kept.has(id))

  const parentOf = ({ id }: Tag): string | null => tree.parentOf(id)?.id ?? null
  const children = new Map<string | null, number>()
  for (const { tag } of shown) children.set(parentOf(tag), (children.get(parentOf(tag)) ?? 0) + 1)
  const positions = new Map<string | null, number>()
  const rows: TagRow[] = []
  let deepest = Infinity
  for (const { tag, depth } of shown) {
    if (depth > deepest) continue
    const parent = parentOf(tag)
    const position = (positions.get(parent) ?? 0) + 1
    positions.set(parent, position)
    const hasChildren = children.has(tag.id)
    const isOpen = hasChildren && !closed.has(tag.id)
    deepest = isOpen ? Infinity : depth
    rows.push({ tag, depth, position, siblings: children.get(parent)!, hasChildren, isOpen })
  }
  return { rows, found: found.length }
}
