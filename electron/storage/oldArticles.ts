import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { LibraryState } from '../../shared/notes/changes'

/** How long an article that was deleted can be brought back. Milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/** Whether an article was deleted more than thirty days before `now`. */
export function isOld({ deleted }: ArticleRecord, now: Date): boolean {
  return deleted !== null && Date.parse(deleted) < endOfKeeping(now)
}

/** The articles that were. */
export function oldArticles({ articles }: LibraryState, now: Date): ReadonlySet<ArticleId> {
  return new Set(articles.filter((article) => isOld(article, now)).map(({ id }) => id))
}

/** The moment before which what was undone can no longer be done again, in milliseconds since 1970. */
export function endOfKeeping(now: Date): number {
  return now.getTime() - keptFor
}
