import type { ArticleRecord } from '../../../shared/article/article'
import { localDay } from '../../../shared/article/localDay'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'

/**
 * The highlights of all articles that are not deleted, by article, the last added first, and in
 * reading order; what they are put in order by stands in columns, a number for each.
 */
export interface AllNotes {
  readonly articles: readonly ArticleRecord[]
  readonly highlights: readonly Highlight[]
  /** The place of its article among those. */
  readonly articleOf: Uint32Array
  /** When it was made, in milliseconds since 1970. */
  readonly made: Float64Array
  /** The same in whole days by the clock of this machine. */
  readonly day: Int32Array
}

export function allNotes({ articles: all, highlights: held }: LibraryState): AllNotes {
  const articles = all.filter(({ deleted }) => deleted === null).toSorted(compareAdded)
  const lists = articles.map(({ id }) => held.get(id) ?? none)
  const highlights = lists.flat()
  const columns = {
    articleOf: new Uint32Array(highlights.length),
    made: new Float64Array(highlights.length),
    day: new Int32Array(highlights.length),
  }
  let from = 0
  for (const [place, list] of lists.entries()) {
    const { made, day } = momentsOf(list)
    columns.articleOf.fill(place, from, from + list.length)
    columns.made.set(made, from)
    columns.day.set(day, from)
    from += list.length
  }
  return { articles, highlights, ...columns }
}

const none: readonly Highlight[] = []

/** Less than zero when article `a` was added after `b`. */
function compareAdded(a: ArticleRecord, b: ArticleRecord): number {
  if (a.added !== b.added) return a.added < b.added ? 1 : -1
  return a.id < b.id ? -1 : 1
}

type Moments = Pick<AllNotes, 'made' | 'day'>

const known = new WeakMap<readonly Highlight[], Moments>()

/** Reading a hundred thousand dates takes longer than all else, and most lists stay as they are. */
function momentsOf(list: readonly Highlight[]): Moments {
  let moments = known.get(list)
  if (!moments) {
    moments = {
      made: Float64Array.from(list, ({ created }) => Date.parse(created)),
      day: Int32Array.from(list, ({ created }) => localDay(created)),
    }
    known.set(list, moments)
  }
  return moments
}
