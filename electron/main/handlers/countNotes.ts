import type { NoteCounts } from '../../../shared/contract'
import type { LibraryState } from '../../../shared/notes/changes'
import { countTags } from '../../../shared/notes/tags'

/** How many highlights there are of what is held, and tags on those of the articles not open. */
export function countNotes(state: LibraryState, openArticle: string | null): NoteCounts {
  const elsewhere = state.articles
    .filter(({ id, deleted }) => deleted === null && id !== openArticle)
    .flatMap(({ id }) => state.highlights.get(id) ?? [])
  return {
    highlights: Object.fromEntries(
      [...state.highlights].map(([id, highlights]) => [id, highlights.length]),
    ),
    tags: Object.fromEntries(countTags(elsewhere, state.tags)),
  }
}
