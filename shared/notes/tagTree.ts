import { compareWords } from '../language/formats'
import { boundTags } from './boundTags'
import type { HighlightColor } from './highlight'
import type { Tag } from './tag'
import { foldTagName, parseTagPath, writeTagPath, type TagPath } from './tagPath'

/** The tags of a library as a tree, which is made once for each list of tags. */
export interface TagTree {
  readonly byId: ReadonlyMap<string, Tag>
  /** The tags below one, or at the top, in the order of their names. */
  readonly childrenOf: (id: string | null) => readonly Tag[]
  /**
   * The tag above one; none at the top, where every tag stands whose parent is not there, and one of
   * those that two machines have put below each other.
   */
  readonly parentOf: (id: string) => Tag | undefined
  /** The ids of the tags above one, the nearest first. */
  readonly ancestorsOf: (id: string) => readonly string[]
  readonly pathOf: (id: string) => TagPath
  /** The path as it is typed; empty for a tag that is not there. */
  readonly textOf: (id: string) => string
  /** The ids of a tag and of all below it. */
  readonly withDescendants: (id: string) => ReadonlySet<string>
  /** The tag of a path, whatever its case. */
  readonly find: (path: TagPath) => Tag | undefined
  /** The tag of that name below another, or at the top, whatever its case. */
  readonly childNamed: (parent: string | null, name: string) => Tag | undefined
  /** Every tag after the one above it, with how many are above. */
  readonly ordered: readonly { readonly tag: Tag; readonly depth: number }[]
  /** The tags that colour keys apply. */
  readonly legend: ReadonlyMap<HighlightColor, Tag>
}

const known = new WeakMap<readonly Tag[], TagTree>()

export function tagTree(tags: readonly Tag[]): TagTree {
  let tree = known.get(tags)
  if (!tree) known.set(tags, (tree = treeOf(tags)))
  return tree
}

/** The tag of a path as it is typed, whatever its case. */
export function findTag(tags: readonly Tag[], typed: string): Tag | undefined {
  return tagTree(tags).find(parseTagPath(typed))
}

function treeOf(tags: readonly Tag[]): TagTree {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const parents = parentsOf(tags, byId)
  const children = new Map<string | null, Tag[]>()
  const named = new Map<string, Tag>()
  for (const tag of tags) {
    const parent = parents.get(tag.id)?.id ?? null
    const siblings = children.get(parent)
    if (siblings) siblings.push(tag)
    else children.set(parent, [tag])
    const key = keyOf(parent, tag.name)
    if (!named.has(key)) named.set(key, tag)
  }
  for (const siblings of children.values()) {
    siblings.sort((a, b) => compareWords(a.name, b.name) || (a.id < b.id ? -1 : 1))
  }
  const childrenOf = (id: string | null): readonly Tag[] => children.get(id) ?? []
  const childNamed = (parent: string | null, name: string): Tag | undefined =>
    named.get(keyOf(parent, name))
  const ancestors = new Map<string, readonly string[]>()
  const texts = new Map<string, string>()
  const ordered: { readonly tag: Tag; readonly depth: number }[] = []
  // By a list and not by calls within calls: an imported tree may be of any depth.
  const waiting = childrenOf(null)
    .toReversed()
    .map((tag) => ({ tag, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { tag, depth } = next
    const parent = parents.get(tag.id)
    ancestors.set(tag.id, parent ? [parent.id, ...ancestors.get(parent.id)!] : [])
    const name = writeTagPath([tag.name])
    texts.set(tag.id, parent ? `${texts.get(parent.id)}/${name}` : name)
    ordered.push(next)
    for (const child of childrenOf(tag.id).toReversed()) {
      waiting.push({ tag: child, depth: depth + 1 })
    }
  }
  const ancestorsOf = (id: string): readonly string[] => ancestors.get(id) ?? []
  return {
    byId,
    childrenOf,
    childNamed,
    parentOf: (id) => parents.get(id),
    ancestorsOf,
    pathOf: (id) =>
      [id, ...ancestorsOf(id)].toReversed().flatMap((level) => byId.get(level)?.name ?? []),
    textOf: (id) => texts.get(id) ?? '',
    withDescendants: (id) => {
      const all = new Set([id])
      // A set is gone through with what is added to it meanwhile.
      for (const one of all) for (const child of childrenOf(one)) all.add(child.id)
      return all
    },
    find: (path) => {
      let tag: Tag | undefined
      for (const name of path) {
        tag = childNamed(tag?.id ?? null, name)
        if (!tag) return undefined
      }
      return tag
    },
    ordered,
    legend: new Map(boundTags(tags)),
  }
}

function keyOf(parent: string | null, name: string): string {
  return `${parent ?? ''}/${foldTagName(name)}`
}

/** The tag above each, where there is one and it does not stand below that itself. */
function parentsOf(tags: readonly Tag[], byId: ReadonlyMap<string, Tag>): ReadonlyMap<string, Tag> {
  const parents = new Map<string, Tag>()
  const settled = new Set<string>()
  for (const first of tags) {
    const way: Tag[] = []
    const onWay = new Set<string>()
    for (let tag: Tag | undefined = first; tag && !settled.has(tag.id);) {
      if (onWay.has(tag.id)) break
      way.push(tag)
      onWay.add(tag.id)
      tag = tag.parent === null ? undefined : byId.get(tag.parent)
    }
    for (const tag of way) {
      const parent = tag.parent === null ? undefined : byId.get(tag.parent)
      // The last on the way is where a circle closes, if it does.
      const closes = tag === way.at(-1) && parent !== undefined && onWay.has(parent.id)
      if (parent && !closes) parents.set(tag.id, parent)
      settled.add(tag.id)
    }
  }
  return parents
}
