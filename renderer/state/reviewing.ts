import type { CardInContext, DueCards } from '../../shared/catalogue/dueCards'
import type { Change } from '../../shared/notes/changes'
import { simpleChanges } from '../../shared/notes/changes'

/** How far the reader is with what is to be reviewed. */
export interface Reviewing {
  /** How many cards are to be asked now, as they were counted last. */
  readonly due: number
  /** The cards as they were listed last; null until they are for the open desk. */
  readonly queue: DueCards<CardInContext> | null
  /** Why they could not be listed, as a sentence. */
  readonly failure: string | null
  /** The highlight whose card is asked. */
  readonly asked: string | null
  /** Whether its answer is shown. */
  readonly isAnswered: boolean
  /** The highlights that were answered since the cards were listed. */
  readonly graded: ReadonlySet<string>
  /** Those that were put off until the others are done. */
  readonly putOff: ReadonlySet<string>
  /** Those that come back later today and are asked now all the same. */
  readonly ahead: ReadonlySet<string>
}

export const nothingReviewed: Reviewing = {
  due: 0,
  queue: null,
  failure: null,
  asked: null,
  isAnswered: false,
  graded: new Set(),
  putOff: new Set(),
  ahead: new Set(),
}

/** The card that is asked; null where none is. */
export function askedCard({ queue, asked, graded }: Reviewing): CardInContext | null {
  if (!queue || asked === null || graded.has(asked)) return null
  return [...queue.now, ...queue.later].find(({ highlight }) => highlight.id === asked) ?? null
}

/** How many cards are still to be asked, with those that were put off. */
export function cardsLeft({ queue, graded, ahead }: Reviewing): number {
  return [
    ...(queue?.now ?? []),
    ...(queue?.later ?? []).filter(({ highlight }) => ahead.has(highlight.id)),
  ].filter(({ highlight }) => !graded.has(highlight.id)).length
}

/** With the next card asked, unless one is. */
export function withNext(reviewing: Reviewing): Reviewing {
  if (askedCard(reviewing)) return reviewing
  const { queue, graded, putOff, ahead } = reviewing
  const next = [
    ...(queue?.now ?? []).filter(({ highlight }) => !putOff.has(highlight.id)),
    ...(queue?.later ?? []).filter(({ highlight }) => ahead.has(highlight.id)),
  ].find(({ highlight }) => !graded.has(highlight.id))
  return { ...reviewing, asked: next?.highlight.id ?? null, isAnswered: false }
}

/**
 * With the cards as they are listed anew, after those were saved that were answered by then. The
 * card that is asked stays, unless it is none any more or another was taken back.
 */
export function withQueue(
  reviewing: Reviewing,
  queue: DueCards<CardInContext>,
  { saved, takenBack }: { readonly saved: ReadonlySet<string>; readonly takenBack: string | null },
): Reviewing {
  const listed = {
    ...reviewing,
    due: queue.due,
    queue,
    failure: null,
    graded: without(reviewing.graded, saved),
  }
  const isBack = takenBack !== null && askedCard({ ...listed, asked: takenBack }) !== null
  return withNext(
    isBack
      ? {
          ...listed,
          asked: takenBack,
          isAnswered: false,
          putOff: without(listed.putOff, new Set([takenBack])),
        }
      : listed,
  )
}

/** With the card that is asked answered, and the next one asked. */
export function withGraded(reviewing: Reviewing, id: string): Reviewing {
  const ids = new Set([id])
  return withNext({
    ...reviewing,
    graded: new Set([...reviewing.graded, id]),
    ahead: without(reviewing.ahead, ids),
  })
}

/** The highlight whose review a change takes back; null where it is something else. */
export function reviewTakenBack(change: Change): string | null {
  const [only, ...others] = simpleChanges(change)
  if (only?.kind !== 'edit-highlight' || others.length > 0) return null
  const { before, after } = only
  if (!before.card || !after.card) return null
  return before.card.reviews.length > after.card.reviews.length ? only.highlightId : null
}

function without(ids: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !some.has(id)))
}
