import { stringify } from 'yaml'
import type { ArticleRecord } from '../../article/article'
import { isoDay } from '../../article/isoDay'
import type { HighlightColor } from '../../notes/highlight'
import { oneLine } from './oneLine'

/** The front matter of a file, as YAML between lines of three hyphens. */
export function frontMatter(
  articles: readonly ArticleRecord[],
  tagNames: readonly string[],
  /** What the colours that have a meaning stand for. */
  legend: readonly (readonly [HighlightColor, string])[],
  exported: string,
): string {
  const [article] = articles
  const about =
    articles.length === 1 && article ? aboutArticle(article) : [['articles', articles.length]]
  const entries = [
    ...about,
    ['exported', isoDay(exported)],
    ['tags', tagNames.map(oneLine)],
    [
      'colors',
      legend.length > 0
        ? Object.fromEntries(legend.map(([color, name]) => [color, oneLine(name)]))
        : null,
    ],
  ].filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  // In YAML 1.1 more words and numbers need quotation marks, and every reader knows its dates.
  const yaml = stringify(Object.fromEntries(entries), { version: '1.1', lineWidth: 0 })
  return `---\n${yaml}---`
}

/** What a file says of an article. */
type AboutField = 'title' | 'author' | 'source' | 'published' | 'added' | 'language'

/** Name and value of everything known of an article; a day is a `Date` at midnight UTC. */
export function aboutArticle(
  article: ArticleRecord,
): readonly (readonly [AboutField, string | Date | null])[] {
  return [
    ['title', oneLine(article.title)],
    ['author', article.author && oneLine(article.author)],
    ['source', article.source && oneLine(article.source)],
    ['published', article.published && (isoDay(article.published) ?? oneLine(article.published))],
    ['added', isoDay(article.added)],
    ['language', article.language],
  ]
}
