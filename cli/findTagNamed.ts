import { t } from '../shared/language/t'
import type { Tag } from '../shared/notes/tag'
import { foldTagName, parseTagPath } from '../shared/notes/tagPath'
import { findTag, tagTree } from '../shared/notes/tagTree'
import { CommandFailed } from './commandFailed'

/** The tag of a name, whatever its case; throws `CommandFailed` if there is none. */
export function findTagNamed(tags: readonly Tag[], name: string): Tag {
  const tag = findTag(tags, name)
  if (tag) return tag
  const { ordered, textOf } = tagTree(tags)
  const wanted = foldTagName(parseTagPath(name).at(-1) ?? '')
  const meant = ordered.find((one) => foldTagName(one.tag.name) === wanted)
  throw new CommandFailed(
    meant
      ? t('cli.noTagButOther', { name, other: textOf(meant.tag.id) })
      : t('cli.noTag', { name }),
  )
}
