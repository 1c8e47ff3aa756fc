import { Ellipsis, Highlighter } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import type { ArticleRecord } from '../../../shared/article/article'
import { useWindowState } from '../../state/useSession'
import { describeSource, progressThrough, readingMinutes } from './describeArticle'
import { countHighlights } from './listArticles'
import { TitleField } from './TitleField'

export interface ArticleRowProps {
  readonly record: ArticleRecord
  readonly isOpen: boolean
  readonly isRenaming: boolean
  readonly onOpen: (articleId: string) => void
  /** Null when the title is to stay as it was. */
  readonly onRenamed: (title: string | null) => void
  /** Asks for the menu at a place in the window, in pixels. */
  readonly onMenu: (x: number, y: number) => void
}

/** An article in the library's list. */
export function ArticleRow(props: ArticleRowProps) {
  const { record, isOpen, isRenaming, onOpen, onRenamed, onMenu } = props
  return (
    <GridListItem
      id={record.id}
      className="article-row"
      textValue={record.title}
      data-open={isOpen || undefined}
      onPress={({ pointerType, ctrlKey, metaKey, shiftKey }) => {
        // By keyboard a press chooses, and Enter opens.
        const isPlain = !ctrlKey && !metaKey && !shiftKey
        if (pointerType !== 'keyboard' && isPlain && !isRenaming) onOpen(record.id)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(event.clientX, event.clientY)
      }}
    >
      {isRenaming ? (
        <TitleField title={record.title} onDone={onRenamed} />
      ) : (
        <span className="article-row-title" dir="auto">
          {record.title}
        </span>
      )}
      <ArticleFacts record={record} isOpen={isOpen} />
      {!isRenaming && (
        <Button
          className="article-row-more"
          aria-label="More"
          aria-haspopup="menu"
          onPress={({ target }) => {
            const { left, bottom } = target.getBoundingClientRect()
            onMenu(left, bottom)
          }}
        >
          <Ellipsis aria-hidden />
        </Button>
      )}
    </GridListItem>
  )
}

/** Hears of place and highlights itself: they change while the list stays as it is. */
function ArticleFacts({
  record,
  isOpen,
}: {
  readonly record: ArticleRecord
  readonly isOpen: boolean
}) {
  const highlights = useWindowState((state) => countHighlights(state, record.id))
  const progress = useWindowState(({ places, article }) =>
    progressThrough(
      record,
      places[record.id] ?? 0,
      article?.id === record.id ? article.text.text.length : undefined,
    ),
  )
  const percent = `${Math.round(progress * 100)}%`
  return (
    <span className="article-row-facts">
      {isOpen && <span className="visually-hidden">Open.</span>}
      <span className="article-row-source">{describeSource(record)}</span>
      <span className="article-row-length">
        {progress > 0 ? (
          <span title={`About ${percent} read`}>{percent}</span>
        ) : (
          <span>{readingMinutes(record)} min</span>
        )}
      </span>
      {highlights > 0 && (
        <span className="article-row-count">
          <Highlighter aria-hidden />
          {highlights}{' '}
          <span className="visually-hidden">{highlights === 1 ? 'highlight' : 'highlights'}</span>
        </span>
      )}
      {progress > 0 && (
        <span className="article-row-progress" aria-hidden>
          <span style={{ inlineSize: percent }} />
        </span>
      )}
    </span>
  )
}
