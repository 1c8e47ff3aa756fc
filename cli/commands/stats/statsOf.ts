import type { ArticleBlocks } from '../../../electron/catalogue/articleBlocks'
import { insightsOf } from '../../../electron/catalogue/answers/insights'
import type { ArticleId } from '../../../shared/article/article'
import type { HighlightsOverTime, Insights, Period } from '../../../shared/catalogue/insights'
import type { LibraryState } from '../../../shared/notes/changes'
import { tagTree } from '../../../shared/notes/tagTree'
import { presentArticles } from '../../findArticle'

/** What `scholium stats` tells, tags by their paths. */
export interface Stats {
  readonly articles: number
  readonly words: number
  readonly highlights: number
  readonly highlightedArticles: number
  readonly withNote: number
  readonly tagged: number
  readonly overTime: Pick<HighlightsOverTime, 'by' | 'periods'>
  /** Also those that no highlight bears; the most frequent first. */
  readonly tags: readonly {
    readonly path: string
    readonly highlights: number
    readonly withBelow: number
  }[]
  /** Of the sixty most frequent tags, the most frequent pairs first. */
  readonly together: readonly TagPair[]
}

/** Two tags and how often they occur together. */
interface TagPair {
  readonly tags: readonly [string, string]
  readonly overlapping: number
  /** Null where paragraphs are not counted. */
  readonly inOneParagraph: number | null
}

/** Counts the library; `blocks` are those of the articles, or null to leave paragraphs out. */
export function statsOf(
  state: LibraryState,
  blocks: ReadonlyMap<ArticleId, ArticleBlocks> | null,
  by: Period,
): Stats {
  const { overTime, tags, together, ...insights } = insightsOf(
    state,
    (id) => blocks?.get(id) ?? null,
    { by, tags: 60, articles: 1 },
    () => true,
  )
  const { ordered, textOf } = tagTree(state.tags)
  const borne = new Set(tags.map(({ tagId }) => tagId))
  const others = ordered.filter(({ tag }) => !borne.has(tag.id))
  return {
    articles: insights.articles,
    words: presentArticles(state).reduce((sum, article) => sum + article.words, 0),
    highlights: insights.highlights,
    highlightedArticles: insights.highlightedArticles,
    withNote: insights.withNote,
    tagged: insights.tagged,
    overTime: { by: overTime.by, periods: overTime.periods },
    tags: [...tags, ...others.map(({ tag }) => ({ tagId: tag.id, own: 0, whole: 0 }))].map(
      ({ tagId, own, whole }) => ({ path: textOf(tagId), highlights: own, withBelow: whole }),
    ),
    together: pairsIn(together, textOf, blocks !== null),
  }
}

function pairsIn(
  { tagIds, overlap, paragraph }: Insights['together'],
  textOf: (tagId: string) => string,
  withParagraphs: boolean,
): readonly TagPair[] {
  const pairs = tagIds.flatMap((a, row) =>
    tagIds.slice(0, row).map((b, column) => ({
      tags: [textOf(b), textOf(a)] as const,
      overlapping: overlap[row]![column]!,
      inOneParagraph: withParagraphs ? paragraph[row]![column]! : null,
    })),
  )
  return pairs
    .filter((pair) => countOf(pair) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || b.overlapping - a.overlapping)
}

/** Highlights that overlap have a paragraph in common too. */
function countOf({ overlapping, inOneParagraph }: TagPair): number {
  return inOneParagraph ?? overlapping
}
