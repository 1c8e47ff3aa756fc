import { useEffect, useRef, useState } from 'react'
import type { DueCards } from '../../../shared/catalogue/dueCards'
import { Button } from '../../ui/Button'
import { KeyCaps } from '../../ui/KeyCaps'
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
      <div ref={element} tabIndex={-1} className="desk-empty">
        <p className="desk-empty-title">Nothing to review yet</p>
        <p>
          Make a card of a highlight, and you are asked for it again shortly before you would forget
          it. Open a highlight and choose “Make a card”, or press <KeyCaps keys="Shift+C" />.
        </p>
        <FirstArticle />
      </div>
    )
  }
  return (
    <div ref={element} tabIndex={-1} className="desk-empty">
      <p className="desk-empty-title">
        {waiting > 0
          ? `That was all but ${waiting === 1 ? 'one card' : `${waiting} cards`} that you put off`
          : later.length > 0
            ? 'That was all for now'
            : done > 0
              ? 'That was all for today'
              : 'Nothing is due'}
      </p>
      {next !== null && waiting === 0 && (
        <p>
          {later.length === 0
            ? `The next card is due ${describeDue(next, now)}.`
            : later.length === 1
              ? `One card comes back today, ${describeDue(next, now)}.`
              : `${later.length} cards come back today, the next ${describeDue(next, now)}.`}
        </p>
      )}
      {waiting + later.length > 0 && (
        <Button onPress={onGoOn}>
          {(waiting || later.length) === 1 ? 'Ask it now' : 'Ask them now'}
        </Button>
      )}
    </div>
  )
}
