import { useEffect, useRef, type ReactNode, type Ref } from 'react'
import type { CardInContext } from '../../../shared/catalogue/dueCards'
import type { PlainMessageId } from '../../../shared/language/catalogue'
import { t } from '../../../shared/language/t'
import { questionOf, type Question } from '../../../shared/review/questionOf'
import '../../article/highlights.css'
import { NoteText } from '../../notes/NoteText'
import { useWindowState } from '../../state/useSession'

/** What is asked of each kind. */
const asks: Readonly<Record<Question['kind'], PlainMessageId>> = {
  note: 'review.whatNoted',
  words: 'review.whichWords',
  lost: 'review.lost',
}

/** A card with its question, and its answer once that is shown. */
export function ReviewCard({
  card: { articleId, highlight, headings },
  isAnswered,
}: {
  readonly card: CardInContext
  readonly isAnswered: boolean
}) {
  const record = useWindowState(({ library }) =>
    library.articles.find(({ id }) => id === articleId),
  )
  const { id, quote, note, color, card } = highlight
  const question = questionOf(highlight)
  const element = useRef<HTMLElement>(null)
  const blank = useRef<HTMLElement>(null)
  const answer = useRef<HTMLElement>(null)
  useEffect(() => {
    // Whoever has opened something over the desk is left there.
    if (document.activeElement?.closest('[role="dialog"]')) return
    element.current?.focus({ preventScroll: true })
    blank.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    if (!isAnswered) return
    answer.current?.scrollIntoView({ block: 'nearest' })
    // The button that showed it is gone.
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  }, [isAnswered])

  return (
    <article
      ref={element}
      className="desk-body review-body"
      aria-label={t(asks[question.kind])}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it is read, and keys can scroll it
      tabIndex={0}
    >
      <div
        className="review-card"
        dir={record?.direction}
        data-length={quote.length > longQuote ? 'long' : undefined}
      >
        <p className="review-source">
          <span dir="auto">{record?.title}</span>
          {headings.map((heading, level) => (
            // The same heading may stand on two levels.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={level} dir="auto">
              {heading}
            </span>
          ))}
        </p>
        <blockquote className="review-quote" lang={record?.language ?? undefined} dir="auto">
          <Passage
            quote={quote}
            question={question}
            isAnswered={isAnswered}
            ink={`highlight-${color}`}
            blankRef={blank}
          />
        </blockquote>
        <p className="review-ask">
          <bdi>{t(asks[question.kind])}</bdi>
        </p>
        {question.kind === 'lost' && <Lost question={question} answer={card.answer} />}
        <div aria-live="polite">
          {isAnswered && question.kind === 'note' && (
            <section className="review-answer" aria-label={t('review.yourNote')}>
              <span ref={answer} className="review-answer-start" aria-hidden />
              <NoteText note={note} id={`review-${id}`} />
            </section>
          )}
          {isAnswered && question.kind === 'words' && (
            <p className="visually-hidden">
              {quote.slice(question.range.start, question.range.end)}
            </p>
          )}
        </div>
      </div>
    </article>
  )
}

/** From how many UTF-16 units on a passage is set smaller. */
const longQuote = 420

function Passage({
  quote,
  question,
  isAnswered,
  ink,
  blankRef,
}: {
  readonly quote: string
  readonly question: Question
  readonly isAnswered: boolean
  readonly ink: string
  readonly blankRef: Ref<HTMLElement>
}): ReactNode {
  if (question.kind !== 'words') return shown(quote)
  const { start, end } = question.range
  return (
    <>
      {shown(quote.slice(0, start))}
      {isAnswered ? (
        <mark ref={blankRef} className={`review-revealed ${ink}`}>
          {shown(quote.slice(start, end))}
        </mark>
      ) : (
        <span ref={blankRef} className="review-blank">
          <span className="visually-hidden">{t('review.blank')}</span>
        </span>
      )}
      {shown(quote.slice(end))}
    </>
  )
}

/** Pictures have a sign in the text of an article. */
function shown(text: string): string {
  return text.replaceAll('\uFFFC', '▢')
}

function Lost({
  question,
  answer,
}: {
  readonly question: Extract<Question, { kind: 'lost' }>
  readonly answer: CardInContext['highlight']['card']['answer']
}) {
  return (
    <p className="review-lost" dir="ltr">
      {question.what === 'note' || answer === 'note'
        ? t('review.lostNote')
        : t('review.lostWords', { words: answer.text })}
    </p>
  )
}
