import { useEffect, useRef, useState } from 'react'
import type { DueCards } from '../../../shared/catalogue/dueCards'
import { t } from '../../../shared/language/t'
import { Button } from '../../ui/Button'
import { asKeyCaps } from '../../ui/insideTags'
import { tRich } from '../../ui/tRich'
import { FirstArticle } from '../FirstArticle'
import { describeDue } from './describeDue'

/** What there is to say while no card is asked. */
export function ReviewEnd({
  queue,
  putOff,
  onGoOn,
}: {
  readonly queue: DueCards
  readonly putOff: ReadonlySet<string>
  /** Asks what was put off, or comes back later today. */
  readonly onGoOn: () => void
}) {
  const element = useRef<HTMLDivElement>(null)
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), 10_000)
    return () => clearInterval(clock)
  }, [])
  useEffect(() => element.current?.focus({ preventScroll: true }), [])
  const { cards, done, later, next } = queue
  const waiting = queue.now.filter(({ highlight }) => putOff.has(highlight.id)).length

  if (cards === 0) {
    return (
      <div ref={element} tabIndex={-1} className="desk-sheet desk-empty">
        <p className="desk-empty-title">{t('review.nothingYet')}</p>
        <p>{tRich('review.makeCards', { key: asKeyCaps })}</p>
        <FirstArticle />
      </div>
    )
  }
  return (
    <div ref={element} tabIndex={-1} className="desk-sheet desk-empty">
      <p className="desk-empty-title">
        {waiting > 0
          ? t('review.allButPutOff', { count: waiting })
          : later.length > 0
            ? t('review.allForNow')
            : done > 0
              ? t('review.allForToday')
              : t('review.nothingDue')}
      </p>
      {next !== null && waiting === 0 && (
        <p>
          {later.length === 0
            ? t('review.nextDue', { when: describeDue(next, now) })
            : t('review.comeBack', { count: later.length, when: describeDue(next, now) })}
        </p>
      )}
      {waiting + later.length > 0 && (
        <Button onPress={onGoOn}>{t('review.askNow', { count: waiting || later.length })}</Button>
      )}
    </div>
  )
}
