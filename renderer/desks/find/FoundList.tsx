import { useEffect, useMemo, useRef } from 'react'
import type { LibraryFind } from '../../state/desk'
import { nextLimit } from '../../state/finding'
import { useWindowState } from '../../state/useSession'
import { foundListId, optionId } from './foundIds'
import { FoundInArticle } from './FoundInArticle'
import { stopsOf, type FindStop } from './findStops'

/** What was found, by article. */
export function FoundList({
  find,
  answer,
  at,
  onOpen,
}: {
  readonly find: LibraryFind
  readonly answer: NonNullable<LibraryFind['answer']>
  readonly at: string | null
  readonly onOpen: (stop: FindStop) => void
}) {
  const articles = useWindowState((state) => state.library.articles)
  const records = useMemo(() => new Map(articles.map((record) => [record.id, record])), [articles])
  const { found, question } = answer
  const before = useRef(at)
  useEffect(() => {
    if (at === before.current) return
    before.current = at
    if (at !== null) document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const isOnly = found.total === 1
  const [first] = found.articles
  const isCut = found.total > found.articles.length && nextLimit(find) === null
  return (
    <>
      <div
        id={foundListId}
        className="found-list"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are passages
        role="listbox"
        aria-label="What was found"
        aria-busy={question.query !== find.query || question.limit !== find.limit}
      >
        {found.articles.map((article) => {
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
      {isCut && question.limit === find.limit && (
        <p className="found-cut">
          The best {found.articles.length} of {found.total.toLocaleString('en')} articles are shown.
          Another word or a filter leads to the rest.
        </p>
      )}
    </>
  )
}
