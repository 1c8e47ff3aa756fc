import type { ArticleId, ArticleRecord } from '../article/article'
import type { LibraryState } from '../notes/changes'
import { compareHighlights, type Highlight } from '../notes/highlight'
import type { Tag } from '../notes/tag'

/** A part of what makes of one state of a library another. */
export interface LibraryUpdate {
  /** All articles; null where they stay as they are. */
  readonly articles: readonly ArticleRecord[] | null
  readonly tags: readonly Tag[] | null
  readonly highlights: readonly HighlightsUpdate[]
}

interface HighlightsUpdate {
  readonly articleId: ArticleId
  /** Those that are no longer as they were, by id. */
  readonly removed: readonly string[]
  /** The new ones and those that are not as they were. */
  readonly set: readonly Highlight[]
  /** Whether none are held of the article any more. */
  readonly gone: boolean
  /** Whether the next update has more of the same article. */
  readonly more: boolean
}

/** How many highlights one update has at most, so that taking it over is done in milliseconds. */
const mostHighlights = 500

/**
 * What makes of one state of a library another, in parts that are taken over in order. What is the
 * same value in both is not looked into, so it takes time with what has changed.
 */
export function* updatesBetween(
  before: LibraryState,
  after: LibraryState,
): Generator<LibraryUpdate, void> {
  const articles = after.articles === before.articles ? null : after.articles
  const tags = after.tags === before.tags ? null : after.tags
  if (articles || tags) yield { articles, tags, highlights: [] }
  if (after.highlights === before.highlights) return
  let batch: HighlightsUpdate[] = []
  let size = 0
  for (const update of highlightUpdates(before, after)) {
    batch.push(update)
    size += update.set.length + update.removed.length
    if (size < mostHighlights) continue
    yield { articles: null, tags: null, highlights: batch }
    batch = []
    size = 0
  }
  if (batch.length > 0) yield { articles: null, tags: null, highlights: batch }
}

const none: readonly Highlight[] = []

function* highlightUpdates(
  before: LibraryState,
  after: LibraryState,
): Generator<HighlightsUpdate, void> {
  for (const articleId of before.highlights.keys()) {
    if (!after.highlights.has(articleId))
      yield { articleId, removed: [], set: [], gone: true, more: false }
  }
  for (const [articleId, list] of after.highlights) {
    const known = before.highlights.get(articleId)
    if (known === list) continue
    const old = new Map((known ?? none).map((highlight) => [highlight.id, highlight]))
    const set: Highlight[] = []
    for (const highlight of list) {
      if (old.get(highlight.id) !== highlight) set.push(highlight)
      else old.delete(highlight.id)
    }
    const removed = [...old.keys()]
    for (let from = 0; ; from += mostHighlights) {
      const part = set.slice(from, from + mostHighlights)
      const more = from + mostHighlights < set.length
      yield { articleId, removed: from === 0 ? removed : [], set: part, gone: false, more }
      if (!more) break
    }
  }
}

/** The state with a part taken over. */
export function withUpdate(state: LibraryState, update: LibraryUpdate): LibraryState {
  const highlights = new Map(state.highlights)
  for (const { articleId, removed, set, gone } of update.highlights) {
    if (gone) {
      highlights.delete(articleId)
      continue
    }
    const leaving = new Set([...removed, ...set.map(({ id }) => id)])
    const staying = (highlights.get(articleId) ?? none).filter(({ id }) => !leaving.has(id))
    highlights.set(articleId, [...staying, ...set].sort(compareHighlights))
  }
  return {
    articles: update.articles ?? state.articles,
    tags: update.tags ?? state.tags,
    highlights: update.highlights.length === 0 ? state.highlights : highlights,
  }
}
