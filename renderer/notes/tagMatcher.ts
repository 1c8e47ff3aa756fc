import { foldText } from '../../shared/notes/filter'
import { parseTagPath } from '../../shared/notes/tagPath'
import type { TagTree } from '../../shared/notes/tagTree'

/**
 * The test whether the path of a tag has what was typed somewhere in it, whatever its case and
 * accents. Each of several levels that are typed must be in one of the path's, in that order, the
 * last of them in its last.
 */
export function tagMatcher(typed: string, tree: TagTree): (tagId: string) => boolean {
  const paths = foldedPaths(tree)
  const wanted = foldText(typed).replace(/ ?\/ ?/g, '/')
  const pieces = parseTagPath(typed).map(foldText)
  const last = pieces.at(-1) ?? ''
  // Where a slash of a name was typed with its backslash.
  const plain = pieces.join('/')
  return (tagId) => {
    const { text, levels } = paths.get(tagId)!
    if (text.includes(wanted) || text.includes(plain)) return true
    if (pieces.length < 2 || !levels.at(-1)!.includes(last)) return false
    let level = 0
    return pieces.every((piece) => {
      while (level < levels.length && !levels[level]!.includes(piece)) level++
      return level++ < levels.length
    })
  }
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
