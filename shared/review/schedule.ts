import { createEmptyCard, forgetting_curve, fsrs, State, type Card as Memory } from 'ts-fsrs'
import type { Card, Grade } from '../notes/card'
import { daysAfter, startOfDay } from './day'

/** What a library asks of its schedule. */
export interface ReviewParameters {
  /** How likely it is to be that a card is remembered when it is due, from 0 to 1. */
  readonly retention: number
  /** The weights of FSRS 6; null for those it has by itself. */
  readonly weights: readonly number[] | null
}

/** What follows from the reviews of a card. */
interface Schedule {
  readonly state: 'new' | 'learning' | 'review' | 'relearning'
  /**
   * From when it is to be asked, ISO 8601: after a day or more from the beginning of a day, before
   * to the minute. A card that was never reviewed is due since it was made.
   */
  readonly due: string
  /** Null before the first. */
  readonly lastReview: string | null
  /** After how many days nine of ten such cards are remembered; 0 for a new card. */
  readonly stability: number
  /** From 1 to 10; 0 for a new card. */
  readonly difficulty: number
  /** How often it was forgotten once it had been learnt. */
  readonly lapses: number
}

/** FSRS with the parameters of a library; what it says depends on the reviews of a card alone. */
export interface Scheduler {
  readonly scheduleOf: (card: Card) => Schedule
  /** When a card would be due, were it given that grade now. */
  readonly dueAfter: (card: Card, grade: Grade, now: Date) => string
  /** How likely it is that a card is remembered now, from 0 to 1; 0 for a new one. */
  readonly retrievability: (card: Card, now: Date) => number
}

let latest: { readonly key: string; readonly scheduler: Scheduler } | undefined

/** The scheduler of those parameters, which is the same one while they are. */
export function schedulerOf({ retention, weights }: ReviewParameters): Scheduler {
  const key = JSON.stringify([retention, weights])
  if (latest?.key !== key) latest = { key, scheduler: createScheduler({ retention, weights }) }
  return latest.scheduler
}

const states = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const

function createScheduler({ retention, weights }: ReviewParameters): Scheduler {
  // Chance has no part in it, so that a library says the same wherever it is opened.
  const algorithm = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    ...(weights ? { w: weights } : {}),
  })
  const memories = new WeakMap<Card, Memory>()
  const schedules = new WeakMap<Card, Schedule>()

  function reviewed(memory: Memory, grade: Grade, time: Date): Memory {
    // A clock may have been put back, and the algorithm knows no time that goes backwards.
    const { last_review: last } = memory
    return algorithm.next(memory, last && last > time ? last : time, grade).card
  }

  function memoryOf(card: Card): Memory {
    const known = memories.get(card)
    if (known) return known
    const memory = card.reviews.reduce<Memory>(
      (before, { time, grade }) => reviewed(before, grade, new Date(time)),
      createEmptyCard(new Date(card.made)),
    )
    memories.set(card, memory)
    return memory
  }

  return {
    scheduleOf: (card) => {
      let schedule = schedules.get(card)
      if (!schedule) schedules.set(card, (schedule = scheduleOfMemory(memoryOf(card))))
      return schedule
    },
    dueAfter: (card, grade, now) => dueOf(reviewed(memoryOf(card), grade, now)).toISOString(),
    retrievability: (card, now) => {
      const { stability, last_review: last } = memoryOf(card)
      if (!last) return 0
      const days = Math.max(0, now.getTime() - last.getTime()) / 86_400_000
      return forgetting_curve(algorithm.parameters.w, days, stability)
    },
  }
}

function scheduleOfMemory(memory: Memory): Schedule {
  return {
    state: states[memory.state],
    due: dueOf(memory).toISOString(),
    lastReview: memory.last_review?.toISOString() ?? null,
    stability: memory.stability,
    difficulty: memory.difficulty,
    lapses: memory.lapses,
  }
}

/** Who reviews in the morning is to find what was reviewed in the evening some days before. */
function dueOf({ due, scheduled_days: days, last_review: last }: Memory): Date {
  return last && days >= 1 ? daysAfter(startOfDay(last), days) : due
}
