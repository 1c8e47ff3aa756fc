import type { Change, LibraryState } from '../../../shared/notes/changes'
import { newTag } from '../../../shared/notes/tag'
import { findTag } from '../../../shared/notes/tagTree'
import { t } from '../../../shared/language/t'

/**
 * The change that gives a name to every tag that stands on highlights and is not in the list, so
 * that what such a tag held stays together; null if there is none.
 */
export function nameLostTags({ tags, highlights }: LibraryState, now: Date): Change | null {
  const known = new Set(tags.map(({ id }) => id))
  const lost = new Set<string>()
  for (const list of highlights.values()) {
    for (const highlight of list) {
      for (const id of highlight.tags) if (!known.has(id)) lost.add(id)
    }
  }
  if (lost.size === 0) return null
  const names = Array.from({ length: lost.size + tags.length }, (_, index) =>
    t('storage.recoveredTag', { number: `${index + 1}` }),
  ).filter((name) => !findTag(tags, name))
  const created = now.toISOString()
  return {
    kind: 'together',
    changes: [...lost].map((id, index) => {
      const tag = newTag(id, names[index]!, created)
      return { kind: 'add-tag', tag }
    }),
  }
}
