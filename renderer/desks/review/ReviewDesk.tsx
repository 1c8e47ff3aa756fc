import { SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { t } from '../../../shared/language/t'
import { afterPaint } from '../../afterPaint'
import { askedCard } from '../../state/reviewing'
import { useSession, useWindowState } from '../../state/useSession'
import { DrawingBoundary } from '../../shell/DrawingBoundary'
import { AskFailure } from '../../ui/AskFailure'
import { IconButton } from '../../ui/IconButton'
import { DeskWaiting } from '../DeskWaiting'
import { ReviewActs } from './ReviewActs'
import { ReviewCard } from './ReviewCard'
import './ReviewDesk.css'
import { ReviewEnd } from './ReviewEnd'
import { ReviewSettings } from './ReviewSettings'
import { useReviewKeys } from './useReviewKeys'

/** The cards that are due, one at a time. */
export function ReviewDesk() {
  const { review: acts } = useSession()
  const review = useWindowState((state) => state.review)
  const card = useWindowState((state) => askedCard(state.review))
  const settingsButton = useRef<HTMLButtonElement>(null)
  const [isSetting, setSetting] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  useReviewKeys()
  const { queue, failure, isAnswered } = review

  return (
    <div ref={desk} className="desk review-desk">
      <header className="desk-head review-head">
        <h1>{t('desks.review')}</h1>
        {queue && queue.total > 0 && (
          <div className="review-progress">
            <span aria-hidden>
              {t('review.progress', { done: queue.done, total: queue.total })}
            </span>
            <progress
              aria-label={t('review.reviewedToday')}
              aria-valuetext={t('review.progress', { done: queue.done, total: queue.total })}
              value={queue.done}
              max={queue.total}
            />
          </div>
        )}
        <IconButton
          ref={settingsButton}
          icon={SlidersHorizontal}
          label={t('review.settings')}
          isExpanded={isSetting}
          onPress={() => setSetting(true)}
        />
        <ReviewSettings
          triggerRef={settingsButton}
          isOpen={isSetting}
          onClose={() => {
            setSetting(false)
            // The keys are for the card again, once the button has had the focus back.
            afterPaint(() => desk.current?.querySelector('article')?.focus({ preventScroll: true }))
          }}
        />
        {failure !== null && <AskFailure message={failure} onTryAgain={acts.retry} />}
      </header>
      {card ? (
        // A question in its place is another one, which begins at its top.
        <div
          key={`${card.highlight.id} ${card.highlight.card.reviews.length}`}
          className="desk-body review-body"
        >
          <DrawingBoundary part="card" room="corner">
            <ReviewCard card={card} isAnswered={isAnswered} />
          </DrawingBoundary>
          <ReviewActs card={card} isAnswered={isAnswered} />
        </div>
      ) : queue ? (
        <div className="desk-body">
          <ReviewEnd queue={queue} putOff={review.putOff} onGoOn={acts.goOn} />
        </div>
      ) : (
        failure === null && <DeskWaiting />
      )}
    </div>
  )
}
