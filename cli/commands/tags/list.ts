import { formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Tag } from '../../../shared/notes/tag'
import type { TagCount } from '../../../shared/notes/tags'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Context } from '../../context'
import { countTagsIn } from '../../countTagsIn'

const none: TagCount = { own: 0, whole: 0 }

/** Characters that names take at most before what is told of them; longer ones push it aside. */
const widest = 40

/** Prints every tag below the one above it, with the number of its highlights. */
export function listTags(state: LibraryState, json: boolean, context: Context): void {
  const counts = countTagsIn(state)
  const tree = tagTree(state.tags)
  const tags = tree.ordered.map(({ tag, depth }) => ({
    tag,
    title: '  '.repeat(depth) + tag.name,
    count: counts.get(tag.id) ?? none,
  }))
  if (json) {
    context.printJson(
      tags.map(({ tag, count }) =>
        Object.assign(
          { path: tree.textOf(tag.id), highlights: count.own, withBelow: count.whole },
          tag,
        ),
      ),
    )
    return
  }
  const width = Math.min(widest, Math.max(0, ...tags.map(({ title }) => title.length)))
  for (const { tag, title, count } of tags) {
    context.print(`${title.padEnd(width)}  ${context.style('dim', told(tag, count))}`)
  }
}

function told({ color, bound, key }: Tag, { own, whole }: TagCount): string {
  const name = color === null ? null : t('cli.color', { color })
  const facts = [
    t('common.highlights', { count: own }),
    ...(whole === own ? [] : [t('cli.withBelow', { count: whole })]),
    ...(name === null ? [] : [bound ? t('cli.boundColor', { color: name }) : name]),
    ...(key === null ? [] : [t('cli.keyOfTag', { key: key.toUpperCase() })]),
  ]
  return formatList(facts, 'unit')
}
