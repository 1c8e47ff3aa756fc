import type { ArticleRecord } from '../../shared/article/article'
import { writeIsoDay } from '../../shared/article/isoDay'
import { beginsRightToLeft } from './blockDirection'

/** The title of the article, who wrote it, where it is from and when it was published. */
export function ArticleHeader({ record }: { readonly record: ArticleRecord }) {
  const { title, author, source, published } = record
  const origin = [source && sourceName(source), published && writeIsoDay(published)]
    .filter(Boolean)
    .join(' · ')
  return (
    // What has no direction of its own stands at the side of the title, whatever the page says.
    <header className="article-header" dir={beginsRightToLeft(title) ? 'rtl' : 'ltr'}>
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
