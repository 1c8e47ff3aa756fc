import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'

const lists = new Intl.ListFormat('en')
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
  const where = `“${tree.textOf(into)}”`
  return [
    ...(moved.length > 0
      ? [`${namesOf(moved)} ${moved.length === 1 ? 'moves' : 'move'} below ${where}.`]
      : []),
    ...(joined.length > 0
      ? [
          `${namesOf(joined)} ${joined.length === 1 ? 'becomes' : 'become'} one with the same below ${where}.`,
        ]
      : []),
    ...(hasBoth(from, to) ? ['Both definitions are kept, one after the other.'] : []),
  ]
}

function hasBoth(from: Tag, to: Tag): boolean {
  const [one, other] = [from.definition.trim(), to.definition.trim()]
  return one !== '' && other !== '' && one !== other
}

function namesOf(tags: readonly Tag[]): string {
  const names = tags.slice(0, most).map(({ name }) => `“${name}”`)
  const others = tags.length - names.length
  return lists.format(others > 0 ? [...names, `${others} more`] : names)
}
