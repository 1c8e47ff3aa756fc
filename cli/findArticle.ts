import type { ArticleRecord } from '../shared/article/article'
import { formatList } from '../shared/language/formats'
import { t } from '../shared/language/t'
import type { LibraryState } from '../shared/notes/changes'
import { CommandFailed } from './commandFailed'

/** The articles that have not been deleted, in the order they were added. */
export function presentArticles({ articles }: LibraryState): readonly ArticleRecord[] {
  return articles.filter(({ deleted }) => deleted === null)
}

/**
 * The article that a user means by an id, an exact title, or the beginning of an id. Throws
 * `CommandFailed` when it is none or more than one.
 */
export function findArticle(state: LibraryState, named: string): ArticleRecord {
  const articles = presentArticles(state)
  const exact = articles.find(({ id }) => id === named)
  if (exact) return exact
  const titled = articles.filter(({ title }) => title === named)
  const begun = named === '' ? [] : articles.filter(({ id }) => id.startsWith(named))
  const meant = titled.length > 0 ? titled : begun
  const [article] = meant
  if (!article) {
    throw new CommandFailed(t('cli.noArticle', { name: named }))
  }
  if (meant.length > 1) {
    const ids = formatList(
      meant.map(({ id }) => id),
      'unit',
    )
    throw new CommandFailed(t('cli.ambiguousArticle', { name: named, count: meant.length, ids }))
  }
  return article
}

/** The articles named, in that order and each once; all of them when none is named. */
export function findArticles(
  state: LibraryState,
  named: readonly string[],
): readonly ArticleRecord[] {
  if (named.length === 0) return presentArticles(state)
  return [...new Set(named.map((name) => findArticle(state, name)))]
}
