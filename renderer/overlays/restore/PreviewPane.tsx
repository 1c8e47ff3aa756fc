import { t } from '../../../shared/language/t'
import type { RestorePreview } from '../../../shared/notes/restorePreview'
import { describeArticle, describePreview } from './describeRestore'

/** How many articles are listed; of more only the number is told. */
const mostListed = 60

export interface PreviewPaneProps {
  readonly preview: RestorePreview
  readonly keepNew: boolean
}

/** What restoring would do, as a whole and by article. */
export function PreviewPane({ preview, keepNew }: PreviewPaneProps) {
  const { articles } = preview
  const others = articles.length - mostListed
  return (
    <>
      <output className="restore-says">
        {describePreview(preview, keepNew).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </output>
      {articles.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it
        <ul className="restore-articles" aria-label={t('restore.articles')} tabIndex={0}>
          {articles.slice(0, mostListed).map((article) => (
            <li key={article.articleId}>
              <span className="restore-title" dir="auto">
                {article.title}
              </span>
              {describeArticle(article).map((words) => (
                <span key={words} className="restore-detail">
                  {words}
                </span>
              ))}
            </li>
          ))}
          {others > 0 && (
            <li className="restore-detail">{t('restore.moreArticles', { count: others })}</li>
          )}
        </ul>
      )}
    </>
  )
}
