import type { ArticleRecord } from '../../../shared/article/article'
import { compareWords } from '../../../shared/language/formats'
import { foldText } from '../../../shared/notes/filter'
import type { Settings } from '../../../shared/settings'
import { openHighlights, type WindowState } from '../../state/windowState'

/** The articles that have not been deleted. */
export function articlesThere(articles: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return articles.filter(({ deleted }) => deleted === null)
}

export function hasArticles({ library }: WindowState): boolean {
  return library.articles.some(({ deleted }) => deleted === null)
}

/** How many highlights there are in an article. */
export function countHighlights(state: WindowState, articleId: string): number {
  if (state.article?.id === articleId) return openHighlights(state).length
  return state.highlightCounts[articleId] ?? 0
}

/** The articles whose title, author or source has every word that was typed, in the order asked. */
export function listArticles(
  articles: readonly ArticleRecord[],
  typed: string,
  order: Settings['libraryOrder'],
  countOf: (articleId: string) => number,
): readonly ArticleRecord[] {
  const words = foldText(typed).split(' ')
  const found = articles.filter(({ title, author, source }) => {
    const text = foldText([title, author ?? '', source ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
  return found.toSorted((a, b) => compare(a, b) || byAdded(a, b))

  function compare(a: ArticleRecord, b: ArticleRecord): number {
    switch (order) {
      case 'added':
        return byAdded(a, b)
      case 'title':
        return compareWords(a.title, b.title)
      case 'author':
        // Articles without an author come last.
        return (
          Number(!a.author) - Number(!b.author) ||
          compareWords(a.author ?? '', b.author ?? '') ||
          compareWords(a.title, b.title)
        )
      case 'notes':
        return countOf(b.id) - countOf(a.id)
    }
  }
}

/** The newest first. */
function byAdded(a: ArticleRecord, b: ArticleRecord): number {
  return a.added < b.added ? 1 : a.added > b.added ? -1 : 0
}
