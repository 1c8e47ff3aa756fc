import { useState, type MouseEvent, type ReactNode } from 'react'
import type { PassageInContext } from '../../../shared/catalogue/tagPage'
import { t } from '../../../shared/language/t'
import type { Highlight } from '../../../shared/notes/highlight'
import { itemsById } from '../../../shared/notes/itemsById'
import { tagsOf } from '../../../shared/notes/tags'
import '../../article/highlights.css'
import { NoteText } from '../../notes/NoteText'
import { TagChips } from '../../notes/TagChips'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'

/** How much may stand around the sentence of a passage for its paragraph to be shown at once. */
const shortEnough = 420

/** A passage set in its sentence and paragraph, with its note; it leads to its place. */
export function Passage({
  passage: { articleId, highlight, paragraph },
  tagId,
}: {
  readonly passage: PassageInContext
  readonly tagId: string
}) {
  const library = useWindowState((state) => state.library)
  const language = itemsById(library.articles).get(articleId)?.language ?? undefined
  const [isWhole, setWhole] = useState(false)
  const others = tagsOf(highlight, library.tags).filter(({ id }) => id !== tagId)
  const link = (words: string): ReactNode => (
    <PassageLink articleId={articleId} highlight={highlight}>
      {words}
    </PassageLink>
  )
  const around = paragraph ? paragraph.text.length - length(paragraph.sentence) : 0
  const isLong = around > shortEnough

  return (
    <article
      className="tag-passage"
      aria-label={t('tagPage.quote', { quote: highlight.quote.slice(0, 100) })}
    >
      <blockquote className="tag-words" lang={language} dir="auto">
        {paragraph ? (
          <Words paragraph={paragraph} isWhole={isWhole || !isLong} link={link} />
        ) : (
          link(highlight.quote)
        )}
      </blockquote>
      {isLong && (
        <Button look="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {t(isWhole ? 'tagPage.showSentence' : 'tagPage.showParagraph')}
        </Button>
      )}
      {highlight.note.trim() !== '' && (
        <div className="tag-note">
          <NoteText note={highlight.note} id={highlight.id} />
        </div>
      )}
      <TagChips tags={others} label={t('tagPage.otherTags')} />
    </article>
  )
}

function Words({
  paragraph: { text, passage, sentence, cut },
  isWhole,
  link,
}: {
  readonly paragraph: NonNullable<PassageInContext['paragraph']>
  readonly isWhole: boolean
  readonly link: (words: string) => ReactNode
}) {
  const part = (start: number, end: number): string => plain(text.slice(start, end))
  return (
    <>
      {isWhole ? (
        <span className="tag-around">
          {cut.before && '…'}
          {part(0, sentence.start)}
        </span>
      ) : (
        sentence.start > 0 && <span className="tag-around">… </span>
      )}
      {part(sentence.start, passage.start)}
      {link(text.slice(passage.start, passage.end))}
      {part(passage.end, sentence.end)}
      {isWhole ? (
        <span className="tag-around">
          {part(sentence.end, text.length)}
          {cut.after && '…'}
        </span>
      ) : (
        sentence.end < text.length && <span className="tag-around"> …</span>
      )}
    </>
  )
}

/** The words of a passage in its ink, which lead to where they stand. */
function PassageLink({
  articleId,
  highlight,
  children,
}: {
  readonly articleId: string
  readonly highlight: Highlight
  readonly children: string
}) {
  const session = useSession()
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    void session.desks.goTo({ articleId, highlightId: highlight.id })
  }
  return (
    // A button would not go on in the next line as its sentence does.
    <a
      href={`#${highlight.id}`}
      className={`tag-passage-link highlight-${highlight.color}`}
      title={t('tagPage.openPassage')}
      onClick={open}
    >
      {plain(children)}
    </a>
  )
}

/** Images as a sign. */
function plain(text: string): string {
  return text.replaceAll('\uFFFC', '▢')
}

function length({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start
}
