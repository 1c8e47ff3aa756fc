import type { LibraryState } from '../shared/notes/changes'
import { countTags, type TagCount } from '../shared/notes/tags'
import { presentArticles } from './findArticle'

/** On how many highlights of articles that are not deleted each tag stands, by its id. */
export function countTagsIn(state: LibraryState): ReadonlyMap<string, TagCount> {
  const highlights = presentArticles(state).flatMap(({ id }) => state.highlights.get(id) ?? [])
  return countTags(highlights, state.tags)
}
