import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import { parseTagPath, writeTagPath } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'

/** Where the part of a tag will stand that is split off under a name; empty while that says nothing. */
export function describeSplit(tags: readonly Tag[], tagId: string, typed: string): string {
  const tree = tagTree(tags)
  const levels = parseTagPath(typed)
  const siblings = tree.pathOf(tagId).slice(0, -1)
  const path = levels.length > 1 ? levels : [...siblings, ...levels]
  if (levels.length === 0) return ''
  const there = tree.find(path)
  if (there?.id === tagId) return ''
  if (there) return t('tagDialogs.partThere', { tag: tree.textOf(there.id) })
  const above = writeTagPath(path.slice(0, -1))
  return levels.length === 1 || above === writeTagPath(siblings)
    ? t('tagDialogs.beside', { tag: tree.textOf(tagId) })
    : t('tagDialogs.below', { tag: above })
}
