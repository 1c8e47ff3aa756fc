import { useEffect, useRef, type ReactNode, type Ref } from 'react'
import type { CardInContext } from '../../../shared/catalogue/dueCards'
import { t } from '../../../shared/language/t'
import { questionOf, type Question } from '../../../shared/review/questionOf'
import '../../article/highlights.css'
import { wordsOf } from '../../notes/cards/wordsOf'
import { NoteText } from '../../notes/NoteText'
import { useWindowState } from '../../state/useSession'

/** What is asked of a passage. */
function askOf(question: Question, quote: string, language: string | null): string {
  if (question.kind === 'note') return t('review.whatNoted')
  if (question.kind === 'lost') return t('review.lost')
  const { start, end } = question.range
  const words = wordsOf(quote.slice(start, end), language).filter(({ isWord }) => isWord)
  return t('review.whichWords', { count: words.length })
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
  const asked = askOf(question, quote, record?.language ?? null)
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
      className="review-asked"
      aria-label={isAnswered ? t('review.answered') : asked}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it is read, and keys can scroll it
      tabIndex={0}
    >
      <div
        className="review-card"
        dir={record?.direction}
        data-length={quote.length > longQuote ? 'long' : undefined}
      >
        <p className="review-source">
          <span dir="auto" title={record?.title}>
            {record?.title}
          </span>
          {headings.map((heading, level) => (
            // The same heading may stand on two levels.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={level} dir="auto" title={heading}>
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
        {/* Once it is answered, its room is kept where nothing takes it. */}
        {!(isAnswered && question.kind === 'note') && (
          <p className="review-ask" data-answered={isAnswered || undefined}>
            <bdi>{asked}</bdi>
          </p>
        )}
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
