import { formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { tagsAfter } from '../../notes/tagsAfter'

/** What becomes of the colours and keys of the tags that an act takes away. */
export function describeBindings(tags: readonly Tag[], act: TagAct): readonly string[] {
  const after = tagsAfter(tags, act)
  const there = tagTree(after)
  const holders = holdersIn(after)
  const lost: string[] = []
  const taken = new Map<string, string[]>()
  for (const [what, { id }] of holdersIn(tags)) {
    if (there.byId.has(id)) continue
    const heir = holders.get(what)
    if (!heir) lost.push(what)
    else taken.set(heir.id, [...(taken.get(heir.id) ?? []), what])
  }
  return [
    ...[...taken].map(([id, what]) =>
      t('tagDialogs.takesOver', { tag: there.textOf(id), things: formatList(what) }),
    ),
    ...(lost.length > 0 ? [t('tagDialogs.nothingLeftFor', { things: formatList(lost) })] : []),
  ]
}

/** The tag that each colour and each key gives, by what these are called. */
function holdersIn(tags: readonly Tag[]): ReadonlyMap<string, Tag> {
  const holders = new Map<string, Tag>()
  for (const [color, tag] of tagTree(tags).legend)
    holders.set(t('tagDialogs.colorInList', { color }), tag)
  for (const tag of tags) {
    if (tag.key !== null)
      holders.set(t('tagDialogs.keyInList', { key: tag.key.toUpperCase() }), tag)
  }
  return holders
}
