import { memo } from 'react'
import type { ArticleRecord } from '../../../shared/article/article'
import type { FoundArticle } from '../../../shared/catalogue/foundInLibrary'
import { t } from '../../../shared/language/t'
import { describeSource } from '../../panels/library/describeArticle'
import { optionId } from './foundIds'
import { FoundPassageWords } from './FoundPassageWords'
import { Marked } from './MarkedWords'
import { stopsOf, type FindStop } from './findStops'

/** What was found in an article: each passage can be opened, as can the rest of them. */
export const FoundInArticle = memo(function FoundInArticle({
  article,
  record,
  isOnly,
  at,
  onOpen,
}: {
  readonly article: FoundArticle
  readonly record: ArticleRecord
  /** Whether nothing was found in another. */
  readonly isOnly: boolean
  readonly at: string | null
  readonly onOpen: (stop: FindStop) => void
}) {
  const { articleId, titleMarks, count } = article
  const titleId = `found-in-${articleId}`
  const stops = stopsOf(article, isOnly)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of options, not of fields
    <div className="found-article" role="group" aria-labelledby={titleId}>
      <p
        className="found-head"
        // A title that was found is an option of its own.
        hidden={stops[0]?.kind === 'title'}
        role="presentation"
      >
        <span id={titleId} className="found-title" dir="auto" title={record.title}>
          {record.title}
        </span>
        <Facts record={record} count={count} />
      </p>
      {stops.map((stop) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its keys are those of the field, which keeps the focus
        <div
          key={stop.id}
          id={optionId(stop.id)}
          className={`found-option found-option-${stop.kind}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it holds a passage
          role="option"
          aria-selected={stop.id === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onOpen(stop)}
        >
          {stop.kind === 'title' ? (
            <>
              <span className="found-title" dir="auto" title={record.title}>
                <Marked text={record.title} marks={titleMarks} />
              </span>
              <Facts record={record} count={count} />
            </>
          ) : stop.kind === 'passage' ? (
            <FoundPassageWords passage={stop.passage} language={record.language} />
          ) : (
            t('findDesk.more', { count: stop.count })
          )}
        </div>
      ))}
    </div>
  )
})

function Facts({ record, count }: { readonly record: ArticleRecord; readonly count: number }) {
  return (
    <span className="found-facts">
      <span dir="auto">{describeSource(record)}</span>
      {count > 0 && <span className="found-count">{t('desks.passages', { count })}</span>}
    </span>
  )
}
