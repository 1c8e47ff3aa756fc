import type { ArticleId, ArticleRecord } from '../article/article'
import type { LibraryState } from './changes'
import { editBetween, looksDifferent } from './editBetween'
import type { Highlight } from './highlight'
import { restoredState, type Restoring } from './restoredState'

/** How many highlights come, go and become different. */
interface HighlightCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** What becomes of one article. */
export interface ArticlePreview extends HighlightCounts {
  readonly articleId: ArticleId
  readonly title: string
  readonly fate: 'stays' | 'comes-back' | 'goes'
  /** Whether its title, its author or the passages taken back become different. */
  readonly edited: boolean
}

/** What would change, as a reader sees it, who does not see what is deleted. */
export interface RestorePreview {
  /** Those of which anything changes: what comes and goes first, then where most does. */
  readonly articles: readonly ArticlePreview[]
  readonly highlights: HighlightCounts
  readonly tags: { readonly added: number; readonly removed: number; readonly renamed: number }
  /** How many articles keep their highlights as they are, because those of then cannot be read. */
  readonly unread: number
}

/**
 * What a reader sees change when a library is brought back to how it was `then`, with the articles
 * that are there no longer.
 */
export function previewRestore(
  current: LibraryState,
  then: LibraryState,
  restoring: Restoring,
): RestorePreview {
  const before = withMissing(current, then, restoring.now)
  const after = restoredState(before, then, restoring)
  const records = new Map(after.articles.map((article) => [article.id, article]))
  const articles = before.articles.flatMap((article) => {
    const then = records.get(article.id)
    const preview = then && previewArticle(article, then, [before, after])
    return preview && isChanged(preview) ? [preview] : []
  })
  const sum = (count: keyof HighlightCounts): number =>
    articles.reduce((total, article) => total + article[count], 0)
  return {
    articles: articles.toSorted(byWeight),
    highlights: { added: sum('added'), removed: sum('removed'), changed: sum('changed') },
    tags: previewTags(before, after),
    unread: then.articles.filter(({ id, deleted }) => deleted === null && !then.highlights.has(id))
      .length,
  }
}

/** Whether nothing changes that a reader could see. */
export function isNothing({ articles, tags }: RestorePreview): boolean {
  return articles.length === 0 && tags.added + tags.removed + tags.renamed === 0
}

/** A library with the articles that were there only then, as ones that have been deleted. */
function withMissing(current: LibraryState, then: LibraryState, now: string): LibraryState {
  const known = new Set(current.articles.map(({ id }) => id))
  const missing = then.articles.filter(({ id, deleted }) => deleted === null && !known.has(id))
  return {
    ...current,
    articles: [...current.articles, ...missing.map((record) => ({ ...record, deleted: now }))],
    highlights: new Map([...current.highlights, ...missing.map(({ id }) => [id, []] as const)]),
  }
}

function previewArticle(
  before: ArticleRecord,
  after: ArticleRecord,
  [from, to]: readonly [LibraryState, LibraryState],
): ArticlePreview {
  const isThere = { before: before.deleted === null, after: after.deleted === null }
  return {
    articleId: before.id,
    title: isThere.after ? after.title : before.title,
    fate: isThere.before === isThere.after ? 'stays' : isThere.after ? 'comes-back' : 'goes',
    edited:
      isThere.before &&
      isThere.after &&
      editBetween(before, after, ['title', 'author', 'takenBack']) !== null,
    ...countChanges(
      isThere.before ? from.highlights.get(before.id) : [],
      isThere.after ? to.highlights.get(after.id) : [],
    ),
  }
}

function countChanges(
  before: readonly Highlight[] = [],
  after: readonly Highlight[] = [],
): HighlightCounts {
  if (before === after) return { added: 0, removed: 0, changed: 0 }
  const known = new Map(before.map((highlight) => [highlight.id, highlight]))
  let [added, changed] = [0, 0]
  for (const highlight of after) {
    const old = known.get(highlight.id)
    if (!old) added++
    else if (looksDifferent(old, highlight)) changed++
  }
  return { added, removed: before.length - (after.length - added), changed }
}

function previewTags(before: LibraryState, after: LibraryState): RestorePreview['tags'] {
  const known = new Map(before.tags.map(({ id, name }) => [id, name]))
  const added = after.tags.filter(({ id }) => !known.has(id)).length
  return {
    added,
    removed: before.tags.length - (after.tags.length - added),
    renamed: after.tags.filter(({ id, name }) => (known.get(id) ?? name) !== name).length,
  }
}

function isChanged({ fate, edited, added, removed, changed }: ArticlePreview): boolean {
  return fate !== 'stays' || edited || added + removed + changed > 0
}

function byWeight(a: ArticlePreview, b: ArticlePreview): number {
  const weight = ({ fate, added, removed, changed }: ArticlePreview): readonly [number, number] => [
    fate === 'stays' ? 0 : 1,
    added + removed + changed,
  ]
  const [first, second] = [weight(a), weight(b)]
  return second[0] - first[0] || second[1] - first[1]
}
