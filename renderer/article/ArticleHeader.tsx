import type { ArticleRecord } from '../../shared/article/article'

/** The title of the article, who wrote it, where it is from and when it was published. */
export function ArticleHeader({ record }: { readonly record: ArticleRecord }) {
  const { title, author, source, published } = record
  const origin = [source && sourceName(source), published && publishedDate(published)]
    .filter(Boolean)
    .join(' · ')
  return (
    <header className="article-header">
      <h1 id="article-title" dir="auto">
        {title}
      </h1>
      {author && (
        <p className="article-byline" dir="auto">
          {author}
        </p>
      )}
      {origin && (
        <p className="article-origin">
          <bdi>{origin}</bdi>
        </p>
      )}
    </header>
  )
}

/** The host of a web address; a file's name as it is. */
function sourceName(source: string): string {
  return URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : source
}

/** The day in the reader's own way of writing dates; what is not ISO 8601 stays as it is. */
function publishedDate(published: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
  if (!day) return published
  // The day as printed, not as it was somewhere else at that moment.
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
