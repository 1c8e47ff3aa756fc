import { t } from '../../language/t'
import type { Highlight } from '../../notes/highlight'
import type { Tag } from '../../notes/tag'
import { tagTree } from '../../notes/tagTree'
import type { ExportedArticle } from '../exportedArticle'
import type { FileContext } from './fileContext'
import { writeHeading } from './headings'
import { oneLine } from './oneLine'
import { passagesOf } from './passages'
import { writePassage } from './writePassage'

/**
 * The blocks of a file by tag, in the order of `groups`; a passage stands under each of its tags
 * and names its article. Passages without any of the known tags come last, unless `only` these
 * groups are wanted.
 */
export function writeByTag(
  items: readonly ExportedArticle[],
  groups: readonly Tag[],
  tags: readonly Tag[],
  only: boolean,
  context: FileContext,
): readonly string[] {
  const known = new Set(tags.map(({ id }) => id))
  const passages = items.flatMap((item) =>
    passagesOf(item).map((passage) => ({
      passage,
      place: [oneLine(item.article.title), ...passage.headings],
    })),
  )
  const title = items.length === 1 ? [writeHeading(1, items[0]!.article.title, context)] : []
  const group = (name: string, belongs: (highlight: Highlight) => boolean): readonly string[] => {
    const members = passages.filter(({ passage }) => belongs(passage.highlight))
    if (members.length === 0) return []
    return [
      writeHeading(title.length + 1, name, context),
      ...members.map(({ passage, place }) => writePassage(passage, tags, context, place)),
    ]
  }
  return [
    ...title,
    ...groups.flatMap((tag) =>
      group(tagTree(tags).textOf(tag.id), (highlight) => highlight.tags.includes(tag.id)),
    ),
    ...(only
      ? []
      : group(t('export.untagged'), (highlight) => !highlight.tags.some((id) => known.has(id)))),
  ]
}
