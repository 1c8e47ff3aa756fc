import type { ArticleId } from '../../shared/article/article'
import { simpleChanges, type Change } from '../../shared/notes/changes'

/**
 * A change with what a window must be told of it. Of articles that it has never opened it holds no
 * highlights, and that they were touched at all is told by one part each: a hundred thousand would
 * keep it busy for nothing.
 */
export function changeForWindow(change: Change, opened: ReadonlySet<ArticleId>): Change {
  const told = new Set<ArticleId>()
  const parts = simpleChanges(change).filter((part) => {
    if (!('articleId' in part) || part.kind === 'edit-article') return true
    if (opened.has(part.articleId)) return true
    if (told.has(part.articleId)) return false
    told.add(part.articleId)
    return true
  })
  return parts.length === simpleChanges(change).length
    ? change
    : { kind: 'together', changes: parts }
}
