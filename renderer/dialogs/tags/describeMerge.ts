import { formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'

/** How many tags are called by their names. */
const most = 3

/** What becomes of the tags below one that is merged into another, and of its definition. */
export function describeMerge(
  tags: readonly Tag[],
  tagId: string,
  into: string,
): readonly string[] {
  const tree = tagTree(tags)
  const from = tree.byId.get(tagId)
  const to = tree.byId.get(into)
  if (!from || !to) return []
  const children = tree.childrenOf(tagId)
  const isJoined = ({ name }: Tag): boolean => {
    const same = tree.childNamed(into, name)
    return same !== undefined && same.id !== tagId
  }
  const joined = children.filter(isJoined)
  const moved = children.filter((child) => !isJoined(child))
  const say = (
    id: 'tagDialogs.mergeJoins' | 'tagDialogs.mergeMoves',
    some: readonly Tag[],
  ): readonly string[] => {
    const { length: count } = some
    if (count === 0) return []
    return [t(id, { names: namesOf(some), count, into: tree.textOf(into) })]
  }
  return [
    ...say('tagDialogs.mergeMoves', moved),
    ...say('tagDialogs.mergeJoins', joined),
    ...(hasBoth(from, to) ? [t('tagDialogs.bothDefinitions')] : []),
  ]
}

function hasBoth(from: Tag, to: Tag): boolean {
  const [one, other] = [from.definition.trim(), to.definition.trim()]
  return one !== '' && other !== '' && one !== other
}

function namesOf(tags: readonly Tag[]): string {
  const names = tags.slice(0, most).map(({ name }) => t('tagDialogs.nameInList', { name }))
  const others = tags.length - names.length
  return formatList(others > 0 ? [...names, t('tagDialogs.moreTags', { count: others })] : names)
}
