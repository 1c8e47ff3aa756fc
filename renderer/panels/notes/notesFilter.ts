import type { NotesFilter } from '../../../shared/notes/filter'
import type { Tag } from '../../../shared/notes/tag'
import type { Session } from '../../state/session'

/** Changes some criteria of the filter of the notes and leaves the others. */
export function changeFilter({ store }: Session, edit: NotesFilter): void {
  store.update((state) => ({ ...state, filter: { ...state.filter, ...edit } }))
}

/** Lets every note be shown again. */
export function clearFilter({ store }: Session): void {
  store.update((state) => ({ ...state, filter: {} }))
}

/** The filter without tags that are gone, of which a reader could not see that they are asked for. */
export function withKnownTags(filter: NotesFilter, tags: readonly Tag[]): NotesFilter {
  const known = filter.tags?.filter((id) => tags.some((tag) => tag.id === id))
  if (!known || known.length === filter.tags?.length) return filter
  return { ...filter, tags: known }
}

/** Whether a filter keeps anything back at all. */
export function isFiltering({ tags, colors, withNote, words }: NotesFilter): boolean {
  return Boolean(tags?.length || colors?.length || withNote || words?.trim())
}
