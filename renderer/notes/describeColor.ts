import { t } from '../../shared/language/t'
import type { HighlightColor } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'

/** A name for a colour with the tag that its key applies, such as “Yellow – theory/motivation”. */
export function describeColor(name: string, color: HighlightColor, tags: readonly Tag[]): string {
  const tree = tagTree(tags)
  const tag = tree.legend.get(color)
  return tag ? t('notes.colorWithTag', { name, tag: tree.textOf(tag.id) }) : name
}
