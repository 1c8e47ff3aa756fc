import { t } from '../../shared/language/t'
import type { Tag } from '../../shared/notes/tag'
import type { TagCount } from '../../shared/notes/tags'
import type { FinderItem } from '../ui/FinderMenu'
import { completeTag, type TagOption } from './completeTag'
import { TagDot } from './TagDot'
import { TagPathText } from './TagPathText'

/** A tag that was found, or the making of one. */
export interface TagItem extends FinderItem {
  readonly option: TagOption
}

/** Finds tags by any part of their path, the most used first, as a menu shows them. */
export function tagFinder(
  tags: readonly Tag[],
  counts: ReadonlyMap<string, TagCount>,
  /** Whether a tag can be made of what is typed where there is none. */
  { canCreate }: { readonly canCreate: boolean },
): (typed: string) => readonly TagItem[] {
  return (typed) =>
    completeTag(typed, tags, [], counts).flatMap((option): readonly TagItem[] => {
      if (option.kind === 'create')
        return canCreate
          ? [
              {
                id: option.id,
                name: option.name,
                look: t('notes.createTag', { name: option.name }),
                option,
              },
            ]
          : []
      const look = (
        <>
          <TagDot color={option.tag.color} />
          <TagPathText tag={option.tag} tags={tags} />
        </>
      )
      const count = counts.get(option.id)?.whole ?? 0
      return [{ id: option.id, name: option.name, look, count, option }]
    })
}
