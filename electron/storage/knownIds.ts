import type { ArticleId } from '../../shared/article/article'
import { simpleChanges, type Change, type SimpleChange } from '../../shared/notes/changes'
import { LibraryError } from './libraryError'

/**
 * What there is in a library, so that a change which would be lost is refused at once, however much
 * there is.
 */
export interface KnownIds {
  /**
   * Takes a change into account and returns what takes that back. Throws a `LibraryError`, and
   * takes nothing into account, if part of the change would be lost because what it acts on is not
   * there; what is to be removed need not be there.
   */
  readonly accept: (change: Change) => () => void
  readonly addArticle: (id: ArticleId) => void
  readonly setTags: (ids: Iterable<string>) => void
  readonly removeArticle: (id: ArticleId) => void
  /** The highlights of an article are known now, and can be changed. */
  readonly hold: (id: ArticleId, highlightIds: Iterable<string>) => void
}

export function createKnownIds(
  articleIds: Iterable<ArticleId>,
  tagIds: Iterable<string>,
): KnownIds {
  const articles = new Set(articleIds)
  let tags = new Set(tagIds)
  const highlights = new Map<ArticleId, Set<string>>()

  function acceptSimple(change: SimpleChange): () => void {
    switch (change.kind) {
      case 'add-highlight':
        return put(highlightsOf(change.articleId), change.highlight.id)
      case 'edit-highlight':
        if (!highlightsOf(change.articleId).has(change.highlightId)) {
          throw notFound('the highlight is no longer there')
        }
        return nothing
      case 'remove-highlight':
        return take(highlights.get(change.articleId), change.highlight.id)
      case 'add-tag':
        return put(tags, change.tag.id)
      case 'edit-tag':
        if (!tags.has(change.tagId)) throw notFound('the tag is no longer there')
        return nothing
      case 'remove-tag':
        return take(tags, change.tag.id)
      case 'edit-article':
        if (!articles.has(change.articleId)) throw notFound('the article is no longer there')
        return nothing
    }
  }

  function highlightsOf(id: ArticleId): Set<string> {
    const known = highlights.get(id)
    if (known) return known
    throw notFound('its article is not in the library or its notes cannot be read')
  }

  return {
    accept: (change) => {
      const taken: (() => void)[] = []
      const takeBack = (): void => {
        for (const undo of taken.toReversed()) undo()
      }
      try {
        for (const simple of simpleChanges(change)) taken.push(acceptSimple(simple))
      } catch (error) {
        takeBack()
        throw error
      }
      return takeBack
    },
    addArticle: (id) => void articles.add(id),
    setTags: (ids) => (tags = new Set(ids)),
    removeArticle: (id) => {
      articles.delete(id)
      highlights.delete(id)
    },
    hold: (id, highlightIds) => void highlights.set(id, new Set(highlightIds)),
  }
}

function put(ids: Set<string>, id: string): () => void {
  if (ids.has(id)) return nothing
  ids.add(id)
  return () => ids.delete(id)
}

function take(ids: Set<string> | undefined, id: string): () => void {
  return ids?.delete(id) ? () => ids.add(id) : nothing
}

function nothing(): void {}

function notFound(because: string): LibraryError {
  return new LibraryError('not-found', `The change was not saved, because ${because}.`)
}
