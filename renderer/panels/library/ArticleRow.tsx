import { Ellipsis, Highlighter } from 'lucide-react'
import { use, useDeferredValue } from 'react'
import { Button, GridListItem } from 'react-aria-components'
import type { ArticleRecord } from '../../../shared/article/article'
import { minutesToRead } from '../../../shared/article/readingTime'
import { formatPercent } from '../../../shared/language/formats'
import { language } from '../../../shared/language/language'
import { t } from '../../../shared/language/t'
import { lengthOf } from '../../shell/describeProgress'
import { useWindowState } from '../../state/useSession'
import { asHidden } from '../../ui/insideTags'
import { tRich } from '../../ui/tRich'
import { describeSource, progressThrough } from './describeArticle'
import { countHighlights } from './listArticles'
import { RenamingContext, useRowActs } from './rowActs'
import { TitleField } from './TitleField'

/**
 * An article in the library's list. The list keeps all its rows and draws the few that are seen, so
 * what changes while it stays as it is, the parts of a row hear of themselves.
 */
export function ArticleRow({ record }: { readonly record: ArticleRecord }) {
  const { open, showMenu } = useRowActs()
  return (
    <GridListItem
      id={record.id}
      className="article-row"
      textValue={record.title}
      onPress={({ pointerType, ctrlKey, metaKey, shiftKey }) => {
        // By keyboard a press chooses, and Enter opens.
        const isPlain = !ctrlKey && !metaKey && !shiftKey
        if (pointerType !== 'keyboard' && isPlain) open(record.id)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        showMenu(record.id, event.clientX, event.clientY)
      }}
    >
      <ArticleTitle record={record} />
      <ArticleFacts record={record} />
      <Button
        className="article-row-more"
        aria-label={t('library.more', { title: record.title })}
        aria-haspopup="menu"
        onPress={({ target }) => {
          const { left, bottom } = target.getBoundingClientRect()
          showMenu(record.id, left, bottom)
        }}
      >
        <Ellipsis aria-hidden />
      </Button>
    </GridListItem>
  )
}

function ArticleTitle({ record }: { readonly record: ArticleRecord }) {
  const { rename } = useRowActs()
  const renaming = use(RenamingContext)
  const isOpen = useWindowState(({ article, desk }) => article?.id === record.id && desk === null)
  const isOpening = useWindowState(({ opening }) => opening === record.id)
  if (renaming === record.id)
    return <TitleField title={record.title} onDone={(title) => rename(record, title)} />
  return (
    <span
      className="article-row-title"
      lang={record.language ?? undefined}
      dir="auto"
      data-open={isOpen || undefined}
      data-opening={isOpening || undefined}
    >
      {record.title}
      {(isOpen || isOpening) && (
        <span className="visually-hidden" lang={language().locale}>
          {' '}
          {t(isOpening ? 'library.isOpening' : 'library.isOpen')}
        </span>
      )}
    </span>
  )
}

function ArticleFacts({ record }: { readonly record: ArticleRecord }) {
  // All rows hear of theirs at once, and the page should not wait for that to be laid out.
  const highlights = useDeferredValue(useWindowState((state) => countHighlights(state, record.id)))
  const progress = useWindowState(({ places, lengths }) =>
    progressThrough(record, places[record.id] ?? 0, lengths[record.id]),
  )
  const percent = formatPercent(progress)
  return (
    <span className="article-row-facts">
      <span className="article-row-source">{describeSource(record)}</span>
      <span className="article-row-length">
        {progress > 0 ? (
          <span title={t('library.aboutRead', { percent })}>{percent}</span>
        ) : (
          <span>{t('library.length', lengthOf(minutesToRead(record)))}</span>
        )}
      </span>
      {highlights > 0 && (
        <span className="article-row-count">
          <Highlighter aria-hidden />
          {tRich('common.highlightsCounted', {
            count: highlights,
            hidden: asHidden,
          })}
        </span>
      )}
      {progress > 0 && (
        <span className="article-row-progress" aria-hidden>
          <span style={{ inlineSize: `${progress * 100}%` }} />
        </span>
      )}
    </span>
  )
}
