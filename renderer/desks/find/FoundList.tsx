import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import type { LibraryFind } from '../../state/desk'
import { useWindowState } from '../../state/useSession'
import { foundListId, optionId } from './foundIds'
import { FoundInArticle } from './FoundInArticle'
import { stopsOf, type FindStop } from './findStops'

/** How many articles are drawn at first; the others follow when these are seen. */
const drawnFirst = 2

/** What was found, by article. */
export const FoundList = memo(function FoundList({
  answer,
  isBusy,
  isAll,
  isBack,
  at,
  onOpen,
}: {
  readonly answer: NonNullable<LibraryFind['answer']>
  /** Whether another answer is on its way. */
  readonly isBusy: boolean
  /** Whether no more articles can be shown than there are. */
  readonly isAll: boolean
  /** Whether the reader has been there before, whose place must be there at once. */
  readonly isBack: boolean
  readonly at: string | null
  readonly onOpen: (stop: FindStop) => void
}) {
  const articles = useWindowState((state) => state.library.articles)
  const records = useMemo(() => new Map(articles.map((record) => [record.id, record])), [articles])
  const { found } = answer
  const drawn = useDeferredValue(
    found.articles,
    isBack ? found.articles : found.articles.slice(0, drawnFirst),
  )
  const before = useRef(at)
  useEffect(() => {
    if (at === before.current) return
    before.current = at
    if (at !== null) document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }, [at])
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
        aria-label="What was found"
        aria-busy={isBusy || drawn !== found.articles}
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
          The best {first.passages.length} of {first.count.toLocaleString('en')} passages are shown.
          Another word or a filter leads to the rest.
        </p>
      )}
      {isCut && (
        <p className="found-cut">
          The best {found.articles.length} of {found.total.toLocaleString('en')} articles are shown.
          Another word or a filter leads to the rest.
        </p>
      )}
    </>
  )
})
