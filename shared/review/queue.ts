import type { Card } from '../notes/card'
import { daysAfter, startOfDay } from './day'
import type { Scheduler } from './schedule'

/** Something that is reviewed. */
export interface Reviewed {
  readonly card: Card
}

export interface ReviewOrder {
  readonly scheduler: Scheduler
  readonly now: Date
  /** How many different cards are asked in a day at most. */
  readonly limit: number
}

/** What a day of reviewing holds. */
export interface ReviewQueue<Item extends Reviewed> {
  /**
   * What is to be asked now: what comes back within the day, the longest due first; then what else
   * is due, the least remembered first; then what is new, in the order in which it was made.
   */
  readonly now: readonly Item[]
  /** What comes back today after that, the soonest first. */
  readonly later: readonly Item[]
  /** How many different cards have been reviewed today. */
  readonly done: number
  /** How many different cards today has in all, as things are now. */
  readonly total: number
  /** When the next of those that are not to be asked now can be, ISO 8601; null where none is. */
  readonly next: string | null
}

/** What is to be reviewed of all these cards now, today and next. */
export function reviewQueue<Item extends Reviewed>(
  items: readonly Item[],
  { scheduler, now, limit }: ReviewOrder,
): ReviewQueue<Item> {
  const moment = now.toISOString()
  const today = startOfDay(now).toISOString()
  const tomorrow = daysAfter(startOfDay(now), 1).toISOString()
  const dueOf = ({ card }: Item): string => scheduler.scheduleOf(card).due
  const seen: Item[] = []
  const unseen: Item[] = []
  for (const item of items)
    (isBetween(lastReview(item), today, tomorrow) ? seen : unseen).push(item)

  const back = seen.filter((item) => dueOf(item) < tomorrow).toSorted(by(dueOf))
  const asked = back.filter((item) => dueOf(item) <= moment)
  const wanted = [
    ...unseen
      .filter((item) => lastReview(item) !== null && dueOf(item) <= moment)
      .toSorted(by(({ card }) => scheduler.retrievability(card, now))),
    ...unseen.filter((item) => lastReview(item) === null).toSorted(by(({ card }) => card.made)),
  ]
  const room = Math.max(0, limit - seen.length)
  const chosen = wanted.slice(0, room)
  const isNow = new Set([...asked, ...chosen])
  // What today has no room for comes tomorrow.
  const earliest = chosen.length < room ? moment : tomorrow
  const nextOf = (item: Item): string => {
    const due = dueOf(item)
    return due > earliest || isBetween(lastReview(item), today, tomorrow) ? due : earliest
  }
  return {
    now: [...isNow],
    later: back.filter((item) => !isNow.has(item)),
    done: seen.length,
    total: seen.length + chosen.length,
    next:
      items
        .filter((item) => !isNow.has(item))
        .map(nextOf)
        .toSorted()[0] ?? null,
  }
}

function lastReview({ card }: Reviewed): string | null {
  return card.reviews.at(-1)?.time ?? null
}

function isBetween(time: string | null, from: string, before: string): boolean {
  return time !== null && time >= from && time < before
}

/** Orders by what a function says of each. */
function by<Item>(read: (item: Item) => string | number): (a: Item, b: Item) => number {
  return (a, b) => {
    const [first, second] = [read(a), read(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }
}
