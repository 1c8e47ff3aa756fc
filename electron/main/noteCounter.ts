import type { ArticleId } from '../../shared/article/article'
import type { NoteCounts } from '../../shared/contract'
import type { LibraryState } from '../../shared/notes/changes'
import type { Highlight } from '../../shared/notes/highlight'
import { itemsById } from '../../shared/notes/itemsById'
import { createTagCounter } from '../../shared/notes/tags'
import { breathe } from '../storage/breathe'

/** Counts the highlights of a library and the tags on them, again and again as it changes. */
export interface NoteCounter {
  /** Counts what is new since the last time, in slices, so that `count` has next to nothing to do. */
  readonly catchUp: () => Promise<void>
  /** How many highlights there are now of what is held, and tags on those of the articles not open. */
  readonly count: (openArticle: ArticleId | null) => NoteCounts
}

const none: readonly Highlight[] = []

export function createNoteCounter(state: () => LibraryState): NoteCounter {
  let { tags } = state()
  let counter = createTagCounter(tags)
  /** The highlights that are in the counts, of the articles that have been looked at. */
  const counted = new Map<ArticleId, readonly Highlight[]>()

  /** Counts the highlights of an article as they are now; nothing to do where they are the same. */
  function take(articleId: ArticleId): void {
    const { articles, highlights, tags: tagsNow } = state()
    if (tagsNow !== tags) {
      tags = tagsNow
      counter = createTagCounter(tags)
      counted.clear()
    }
    const isThere = itemsById(articles).get(articleId)?.deleted === null
    const now = (isThere && highlights.get(articleId)) || none
    const before = counted.get(articleId) ?? none
    if (now === before) return
    counter.remove(before)
    counter.add(now)
    if (now === none) counted.delete(articleId)
    else counted.set(articleId, now)
  }

  function articleIds(): readonly ArticleId[] {
    return [...new Set([...counted.keys(), ...state().articles.map(({ id }) => id)])]
  }

  return {
    catchUp: async () => {
      for (const id of articleIds()) {
        take(id)
        await breathe()
      }
    },
    count: (openArticle) => {
      // A tag that is another has all of them looked at anew, those that were already as well.
      for (const id of articleIds()) take(id)
      const open = (openArticle !== null && counted.get(openArticle)) || none
      counter.remove(open)
      const elsewhere = counter.counts()
      counter.add(open)
      return {
        highlights: Object.fromEntries(
          [...state().highlights].map(([id, highlights]) => [id, highlights.length]),
        ),
        tags: Object.fromEntries(elsewhere),
      }
    },
  }
}
