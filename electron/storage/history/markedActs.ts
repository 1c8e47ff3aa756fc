import type { ArticleId } from '../../../shared/article/article'
import { withoutForgotten } from '../journal/withoutForgotten'
import type { ReadAct } from '../journal/readJournal'
import type { MarkedAct } from './history'

/** The part of a history that some acts are. */
export interface MarkedActs {
  readonly acts: readonly MarkedAct[]
  /** Whether the history begins with them, so that none before them counts. */
  readonly begin: boolean
}

/**
 * Of acts in order those that are history, without what was done to articles that are gone for good:
 * those `forgotten` later, to which those are added that were forgotten by one of the acts.
 */
export function markedActs(acts: readonly ReadAct[], forgotten: Set<ArticleId>): MarkedActs {
  const marked = withoutForgotten(acts, forgotten).flatMap(({ act, writer, time }) =>
    act.kind === 'change' && act.mark ? { change: act.change, mark: act.mark, writer, time } : [],
  )
  const beginning = marked.findLastIndex(({ mark }) => mark.begins)
  return { acts: marked.slice(beginning + 1), begin: beginning >= 0 }
}
