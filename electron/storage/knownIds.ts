import type { ArticleId } from '../../shared/article/article'
import { simpleChanges, type Change, type SimpleChange } from '../../shared/notes/changes'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'
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
  /** What of changes would not be lost, were they made now one after the other. */
  readonly applicable: (changes: readonly Change[]) => readonly Change[]
  readonly setArticles: (ids: Iterable<ArticleId>) => void
  readonly setTags: (ids: Iterable<string>) => void
  readonly removeArticle: (id: ArticleId) => void
  /** The highlights of an article are known now, and can be changed. */
  readonly hold: (id: ArticleId, highlightIds: Iterable<string>) => void
}

export function createKnownIds(
  articleIds: Iterable<ArticleId>,
  tagIds: Iterable<string>,
): KnownIds {
  let articles = new Set(articleIds)
  let tags = new Set(tagIds)
  const highlights = new Map<ArticleId, Set<string>>()

  function acceptSimple(change: SimpleChange): () => void {
    switch (change.kind) {
      case 'add-highlight':
        return put(highlightsOf(change.articleId), change.highlight.id)
      case 'edit-highlight':
        if (!highlightsOf(change.articleId).has(change.highlightId)) {
          throw notFound('storage.changeOfNoHighlight')
        }
        return nothing
      case 'remove-highlight':
        return take(highlights.get(change.articleId), change.highlight.id)
      case 'add-tag':
        return put(tags, change.tag.id)
      case 'edit-tag':
        if (!tags.has(change.tagId)) throw notFound('storage.changeOfNoTag')
        return nothing
      case 'remove-tag':
        return take(tags, change.tag.id)
      case 'edit-article':
        if (!articles.has(change.articleId)) throw notFound('storage.changeOfNoArticle')
        return nothing
      case 'add-article':
        return put(articles, change.record.id)
      case 'remove-article':
        return takeArticle(change.record.id)
    }
  }

  function takeArticle(id: ArticleId): () => void {
    const putBack = take(articles, id)
    const held = highlights.get(id)
    highlights.delete(id)
    return () => {
      putBack()
      if (held) highlights.set(id, held)
    }
  }

  function highlightsOf(id: ArticleId): Set<string> {
    const known = highlights.get(id)
    if (known) return known
    throw notFound('storage.changeOfNoNotes')
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
    applicable: (changes) => {
      const taken: (() => void)[] = []
      const isApplicable = (simple: SimpleChange): boolean => {
        try {
          taken.push(acceptSimple(simple))
          return true
        } catch {
          // What cannot be changed any more is what this leaves away.
          return false
        }
      }
      const applicable = changes.map((change): Change => {
        const all = simpleChanges(change)
        const some = all.filter(isApplicable)
        return some.length === all.length ? change : { kind: 'together', changes: some }
      })
      for (const undo of taken.toReversed()) undo()
      return applicable
    },
    setArticles: (ids) => (articles = new Set(ids)),
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

function notFound(sentence: PlainMessageId): LibraryError {
  return new LibraryError('not-found', t(sentence))
}
