import type { ArticleId } from '../../../shared/article/article'
import { simpleChanges } from '../../../shared/notes/changes'
import type { Act } from './entry'

/** The articles that acts in order bring into the library, and those they take out of it. */
export interface ArticlesListed {
  readonly come: ReadonlySet<ArticleId>
  readonly gone: ReadonlySet<ArticleId>
}

export function articlesListed(acts: Iterable<Act>): ArticlesListed {
  const come = new Set<ArticleId>()
  const gone = new Set<ArticleId>()
  for (const act of acts) {
    if (act.kind === 'forget-article') come.delete(act.articleId)
    if (act.kind !== 'change') continue
    for (const change of simpleChanges(act.change)) {
      if (change.kind === 'add-article') move(change.record.id, gone, come)
      if (change.kind === 'remove-article') move(change.record.id, come, gone)
    }
  }
  return { come, gone }
}

function move(id: ArticleId, from: Set<ArticleId>, to: Set<ArticleId>): void {
  from.delete(id)
  to.add(id)
}
