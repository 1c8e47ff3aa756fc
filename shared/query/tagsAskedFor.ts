import { foldForFinding } from '../article/foldForFinding'
import type { Tag } from '../notes/tag'
import { parseTagPath } from '../notes/tagPath'
import { tagTree } from '../notes/tagTree'

const known = new WeakMap<readonly Tag[], readonly FoldedPath[]>()

interface FoldedPath {
  readonly id: string
  readonly levels: readonly string[]
}

/**
 * The ids of the tags that a `tag:` filter lets through, those below them included: the tags whose
 * last levels these are, whatever stands above; if there is none, those whose levels begin so; and
 * else those with that anywhere in their path. Case and accents do not count.
 */
export function tagsAskedFor(tags: readonly Tag[], path: string): ReadonlySet<string> {
  const asked = parseTagPath(path).map(fold)
  const ids = new Set<string>()
  if (asked.length === 0) return ids
  const { withDescendants } = tagTree(tags)
  const paths = pathsOf(tags)
  const joined = asked.join('/')
  const tests: readonly ((levels: readonly string[]) => boolean)[] = [
    (levels) => endsWith(levels, asked, (level, last) => level === last),
    (levels) => endsWith(levels, asked, (level, last) => level.startsWith(last)),
    (levels) => levels.join('/').includes(joined),
  ]
  for (const test of tests) {
    for (const { id, levels } of paths)
      if (!ids.has(id) && test(levels)) for (const one of withDescendants(id)) ids.add(one)
    if (ids.size > 0) break
  }
  return ids
}

function endsWith(
  levels: readonly string[],
  asked: readonly string[],
  isLast: (level: string, asked: string) => boolean,
): boolean {
  const above = levels.length - asked.length
  if (above < 0) return false
  return asked.every((level, at) =>
    at === asked.length - 1 ? isLast(levels[above + at]!, level) : levels[above + at] === level,
  )
}

function pathsOf(tags: readonly Tag[]): readonly FoldedPath[] {
  let paths = known.get(tags)
  if (!paths) {
    const { pathOf } = tagTree(tags)
    paths = tags.map(({ id }) => ({ id, levels: pathOf(id).map(fold) }))
    known.set(tags, paths)
  }
  return paths
}

function fold(name: string): string {
  return foldForFinding(name, false).text
}
