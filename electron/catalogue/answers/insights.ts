import type { ArticleRecord } from '../../../shared/article/article'
import type { Insights, InsightsQuestion } from '../../../shared/catalogue/insights'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { countTags } from '../../../shared/notes/tags'
import { tagTree } from '../../../shared/notes/tagTree'
import type { BlocksOf } from '../articleBlocks'
import { highlightsOverTime } from './highlightsOverTime'
import type { NoteTest } from './noteTest'
import { pairsOfTags, placesOf } from './pairsOfTags'

interface HighlightedArticle {
  readonly article: ArticleRecord
  readonly highlights: readonly Highlight[]
}

/** Counts the highlights of the articles that are not deleted, of which `matches` says which count. */
export function insightsOf(
  state: LibraryState,
  blocksOf: BlocksOf,
  question: Omit<InsightsQuestion, 'query'>,
  matches: NoteTest,
): Insights {
  const articles = state.articles.filter(({ deleted }) => deleted === null)
  const highlighted = articles
    .map((article) => ({
      article,
      highlights: (state.highlights.get(article.id) ?? []).filter((one) => matches(one, article)),
    }))
    .filter(({ highlights }) => highlights.length > 0)
  const all = highlighted.flatMap(({ highlights }) => highlights)
  const { byId } = tagTree(state.tags)
  const tags = byFrequency(all, state.tags)
  const tagIds = tags
    .filter(({ own }) => own > 0)
    .slice(0, question.tags)
    .map(({ tagId }) => tagId)
  return {
    articles: articles.length,
    highlightedArticles: highlighted.length,
    highlights: all.length,
    withNote: all.filter(({ note }) => note.trim() !== '').length,
    tagged: all.filter(({ tags }) => tags.some((id) => byId.has(id))).length,
    overTime: highlightsOverTime(all, question.by),
    tags,
    tagByArticle: countByArticle(highlighted, tagIds, question.articles),
    together: countTogether(highlighted, tagIds, blocksOf),
  }
}

function byFrequency(highlights: readonly Highlight[], tags: readonly Tag[]): Insights['tags'] {
  const { ordered } = tagTree(tags)
  const counts = countTags(highlights, tags)
  return ordered
    .flatMap(({ tag: { id: tagId } }) => {
      const count = counts.get(tagId)
      return count ? [{ tagId, ...count }] : []
    })
    .toSorted((a, b) => b.own - a.own || b.whole - a.whole)
}

function countByArticle(
  articles: readonly HighlightedArticle[],
  tagIds: readonly string[],
  most: number,
): Insights['tagByArticle'] {
  const places = new Map(tagIds.map((id, place) => [id, place]))
  const chosen = articles
    .map(({ article, highlights }) => {
      const counts = new Uint32Array(tagIds.length)
      let tagged = 0
      for (const highlight of highlights) {
        const borne = placesOf(highlight, places)
        for (const place of borne) counts[place]!++
        if (borne.length > 0) tagged++
      }
      return { id: article.id, counts, tagged }
    })
    .filter(({ tagged }) => tagged > 0)
    .toSorted((a, b) => b.tagged - a.tagged)
    .slice(0, most)
  return {
    tagIds,
    articleIds: chosen.map(({ id }) => id),
    counts: tagIds.map((_, place) => chosen.map(({ counts }) => counts[place]!)),
  }
}

function countTogether(
  articles: readonly HighlightedArticle[],
  tagIds: readonly string[],
  blocksOf: BlocksOf,
): Insights['together'] {
  const wanted = new Set(tagIds)
  const tagged = articles
    .filter(({ highlights }) => highlights.some(({ tags }) => tags.some((id) => wanted.has(id))))
    .map(({ article, highlights }) => ({ highlights, blocks: blocksOf(article.id) }))
  return {
    tagIds,
    overlap: pairsOfTags(tagged, tagIds, 'overlap'),
    paragraph: pairsOfTags(tagged, tagIds, 'paragraph'),
    unreadArticles: tagged.filter(({ blocks }) => blocks === null).length,
  }
}
