import type { ArticleId } from '../../../shared/article/article'
import { simpleChanges, type SimpleChange } from '../../../shared/notes/changes'
import type { Act } from './entry'
import type { ReadAct } from './readJournal'

/**
 * What counts of acts in order: what was done to an article before it was removed for good does not.
 * `forgotten` are those removed after all of them; those that are removed by one of them are added.
 */
export function withoutForgotten(
  acts: readonly ReadAct[],
  forgotten: Set<ArticleId> = new Set(),
): readonly ReadAct[] {
  const counting: ReadAct[] = []
  for (const read of acts.toReversed()) {
    const act = whatCounts(read.act, forgotten)
    if (act) counting.push(act === read.act ? read : { ...read, act })
    if (read.act.kind === 'forget-article') forgotten.add(read.act.articleId)
  }
  return counting.toReversed()
}

/** What counts of an act after which articles were forgotten; null if nothing. */
function whatCounts(act: Act, forgotten: ReadonlySet<ArticleId>): Act | null {
  switch (act.kind) {
    case 'forget-article':
    case 'place':
      return forgotten.has(act.articleId) ? null : act
    case 'settings':
      return act
    case 'change': {
      const all = simpleChanges(act.change)
      const changes = all.filter((one) => !forgotten.has(articleOf(one) ?? ''))
      if (changes.length === all.length) return act
      return changes.length === 0 ? null : { ...act, change: { kind: 'together', changes } }
    }
  }
}

function articleOf(change: SimpleChange): ArticleId | null {
  if ('articleId' in change) return change.articleId
  return 'record' in change ? change.record.id : null
}
