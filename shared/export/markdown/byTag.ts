import { t } from '../../language/t'
import type { Tag } from '../../notes/tag'
import { tagTree } from '../../notes/tagTree'
import type { FileContext } from './fileContext'
import { writeHeading } from './headings'
import { oneLine } from './oneLine'
import { passagesOf } from './passages'
import type { Written } from './written'
import { writePassage } from './writePassage'

/**
 * The blocks of a file by tag, in the order of the tree; a passage stands under each of its tags
 * and names its article. Only tags of `family` are groups, or with null all; then passages without
 * any of the known tags come last.
 */
export function writtenByTag(
  tags: readonly Tag[],
  family: ReadonlySet<string> | null,
  context: FileContext,
): Written {
  const tree = tagTree(tags)
  const known = new Set(tags.map(({ id }) => id))
  const titles: string[] = []
  const passages = new Map<string, string[]>()
  const untagged: string[] = []

  function* group(name: string, members: readonly string[]): Generator<string, void> {
    if (members.length === 0) return
    yield writeHeading(titles.length === 1 ? 2 : 1, name, context)
    yield* members
  }

  return {
    *add(item) {
      titles.push(item.article.title)
      for (const passage of yield* passagesOf(item)) {
        const place = [oneLine(item.article.title), ...passage.headings]
        const text = writePassage(passage, tags, context, place)
        const its = passage.highlight.tags.filter((id) => known.has(id))
        if (its.length === 0) untagged.push(text)
        for (const id of new Set(its)) {
          const members = passages.get(id)
          if (members) members.push(text)
          else passages.set(id, [text])
        }
        yield
      }
    },
    *blocks() {
      const [title] = titles
      if (title !== undefined && titles.length === 1) yield writeHeading(1, title, context)
      // By name as it is read, each after the one above it.
      for (const { tag } of tree.ordered) {
        if (family && !family.has(tag.id)) continue
        yield* group(tree.textOf(tag.id), passages.get(tag.id) ?? [])
      }
      if (!family) yield* group(t('export.untagged'), untagged)
    },
  }
}
