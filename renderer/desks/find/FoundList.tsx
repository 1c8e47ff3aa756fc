import { memo, useEffect, useMemo, useRef } from 'react'
import type { FoundArticle } from '../../../shared/catalogue/foundInLibrary'
import { t } from '../../../shared/language/t'
import type { LibraryFind } from '../../state/desk'
import { useWindowState } from '../../state/useSession'
import { foundListId, optionId } from './foundIds'
import { FoundInArticle } from './FoundInArticle'
import { stopsOf, type FindStop } from './findStops'

/** What was found, by article. */
export const FoundList = memo(function FoundList({
  answer,
  drawn,
  isBusy,
  isAll,
  at,
  onOpen,
}: {
  readonly answer: NonNullable<LibraryFind['answer']>
  /** As much of it as is drawn yet. */
  readonly drawn: readonly FoundArticle[]
  /** Whether another answer is on its way, or not all of this one is drawn. */
  readonly isBusy: boolean
  /** Whether more articles than these are not asked for. */
  readonly isAll: boolean
  readonly at: string | null
  readonly onOpen: (stop: FindStop) => void
}) {
  const articles = useWindowState((state) => state.library.articles)
  const records = useMemo(() => new Map(articles.map((record) => [record.id, record])), [articles])
  const { found } = answer
  const before = useRef(at)
  useEffect(() => {
    if (at === before.current) return
    // One that is not drawn yet is gone to once it is.
    if (at !== null && !drawn.some((article) => at.startsWith(`${article.articleId}-`))) return
    before.current = at
    if (at !== null) document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }, [at, drawn])
  const isOnly = found.total === 1
  const [first] = found.articles
  const isCut = isAll && found.total > found.articles.length
  return (
    <>
      <div
        id={foundListId}
        className="found-list"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are passages
        role="listbox"
        aria-label={t('findDesk.results')}
        aria-busy={isBusy}
      >
        {drawn.map((article) => {
          const record = records.get(article.articleId)
          const isAt = stopsOf(article, isOnly).some(({ id }) => id === at)
          return (
            record && (
              <FoundInArticle
                key={article.articleId}
                article={article}
                record={record}
                isOnly={isOnly}
                at={isAt ? at : null}
                onOpen={onOpen}
              />
            )
          )
        })}
      </div>
      {isOnly && first && first.count > first.passages.length && (
        <p className="found-cut">
          {t('findDesk.bestPassages', { shown: first.passages.length, count: first.count })}
        </p>
      )}
      {isCut && (
        <p className="found-cut">
          {t('findDesk.bestArticles', { shown: found.articles.length, count: found.total })}
        </p>
      )}
    </>
  )
})
