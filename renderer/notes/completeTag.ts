import type { TagCounts } from '../../shared/contract'
import { foldText } from '../../shared/notes/filter'
import type { Tag } from '../../shared/notes/tag'
import { parseTagPath, tidyTagName, writeTagPath } from '../../shared/notes/tagPath'
import { tagTree, type TagTree } from '../../shared/notes/tagTree'
import type { TagCount } from '../../shared/notes/tags'

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
 * The tags whose path has what was typed somewhere in it, whatever its case and accents, the most
 * used first, and last the making of a tag of exactly that path where there is none. Each of several
 * levels that are typed must be in one of the path's, in that order, the last of them in its last.
 */
export function completeTag(
  typed: string,
  tags: readonly Tag[],
  given: readonly string[],
  counts: ReadonlyMap<string, TagCount>,
): readonly TagOption[] {
  const tree = tagTree(tags)
  const matches = matcherOf(typed)
  const folded = foldedPaths(tree)
  const without = new Set(given)
  const options: TagOption[] = tree.ordered
    .filter(({ tag: { id } }) => !without.has(id) && matches(folded.get(id)!))
    .map(({ tag }): TagOption & { kind: 'tag' } => ({
      kind: 'tag',
      id: tag.id,
      tag,
      name: tree.textOf(tag.id),
      count: counts.get(tag.id)?.own ?? 0,
    }))
    // Of those used as often, as they stand in the tree.
    .sort((a, b) => b.count - a.count)
    .slice(0, longestList)
  const path = parseTagPath(typed)
  if (path.length > 0 && !tree.find(path))
    options.push({ kind: 'create', id: 'create', name: writeTagPath(path) })
  return options
}

interface FoldedPath {
  readonly text: string
  readonly levels: readonly string[]
}

const known = new WeakMap<TagTree, ReadonlyMap<string, FoldedPath>>()

/** The paths as they are compared, which are not made anew with every letter. */
function foldedPaths(tree: TagTree): ReadonlyMap<string, FoldedPath> {
  let paths = known.get(tree)
  if (!paths) {
    paths = new Map(
      tree.ordered.map(({ tag: { id } }) => {
        const levels = tree.pathOf(id).map(foldText)
        return [id, { text: levels.join('/'), levels }]
      }),
    )
    known.set(tree, paths)
  }
  return paths
}

function matcherOf(typed: string): (path: FoldedPath) => boolean {
  const wanted = foldText(typed).replace(/ ?\/ ?/g, '/')
  const pieces = parseTagPath(typed).map(foldText)
  const last = pieces.at(-1) ?? ''
  return ({ text, levels }) => {
    if (text.includes(wanted)) return true
    if (pieces.length < 2 || !levels.at(-1)!.includes(last)) return false
    let level = 0
    return pieces.every((piece) => {
      while (level < levels.length && !levels[level]!.includes(piece)) level++
      return level++ < levels.length
    })
  }
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
