import type { Bridge } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { Grade } from '../../shared/notes/card'
import { shortQuote } from '../../shared/notes/shortQuote'
import { questionOf } from '../../shared/review/questionOf'
import { reviewLimits } from '../../shared/settings'
import type { Changes } from './changes'
import type { Desks } from './desks'
import {
  askedCard,
  nothingReviewed,
  reviewTakenBack,
  withGraded,
  withNext,
  withQueue,
} from './reviewing'
import type { Store } from './store'
import { untilNextTry } from './useNextTry'
import { focusedHighlight, type Focus, type WindowState } from './windowState'

/** What a reader can do with the cards that are due. */
export interface Review {
  /**
   * Keeps the count of what is due, and while the desk is open the list, as the library is. Returns
   * the function that stops it.
   */
  readonly watch: () => () => void
  readonly showAnswer: () => void
  /** Keeps how the card was remembered, once its answer is shown, and asks the next. */
  readonly grade: (grade: Grade) => void
  /** Asks the others first. */
  readonly putOff: () => void
  /** Asks what was put off, and what comes back later today. */
  readonly goOn: () => void
  /**
   * Shows the passage in its article, from where a way leads back, and opens what is to be edited,
   * from where its end does.
   */
  readonly openPassage: (editing?: Focus['editing']) => Promise<void>
  /** Makes no card of the highlight any more, with a message that offers to take that back. */
  readonly removeCard: () => void
  /** Asks again what is due, where that could not be told. */
  readonly retry: () => void
}

/** What a grade is called. */
export function gradeName(grade: Grade): string {
  return t('cards.grade', { grade: String(grade) })
}

interface Surroundings {
  readonly store: Store<WindowState>
  readonly bridge: Bridge
  readonly changes: Pick<Changes, 'perform' | 'performWithUndo'>
  readonly desks: Pick<Desks, 'goTo'>
}

/** The longest wait until it is asked again what is due, in milliseconds. */
const longestWait = 3_600_000

export function createReview({ store, bridge, changes, desks }: Surroundings): Review {
  /** The step of the history that was looked at last for a review to be taken back. */
  let looked: WindowState['history']['last'] = null
  let turn = 0
  /** How many times in a row it could not be told what is due. */
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    clearTimeout(timer)
    const own = ++turn
    const { settings, desk, review, unsaved } = store.get()
    const { reviewLimit, reviewRetention, reviewWeights } = settings
    // The clock asks also while an answer is on its way to the disk, which the list may lack.
    const saved = unsaved > 0 ? nothingReviewed.graded : review.graded
    const isOpen = desk?.kind === 'review'
    const count = isOpen ? reviewLimits.cards.max : 0
    const reply = await bridge.call('dueCards', {
      reviewLimit,
      reviewRetention,
      reviewWeights,
      count,
    })
    if (own !== turn) return
    if (!reply.ok) {
      timer = setTimeout(() => void ask(), untilNextTry(++failures))
      // What is only counted is missed by nobody.
      const failure = isOpen ? reply.message : null
      return store.update((state) => ({ ...state, review: { ...state.review, failure } }))
    }
    failures = 0
    const { value } = reply
    timer = setTimeout(() => void ask(), waitFor(value.next))
    if (!isOpen) {
      // What is done elsewhere may be to the cards that are listed.
      const review = { due: value.due, queue: null, failure: null }
      return store.update((state) => ({ ...state, review: { ...state.review, ...review } }))
    }
    const { last } = store.get().history
    const takenBack =
      last?.kind === 'undone' && last !== looked ? reviewTakenBack(last.change) : null
    looked = last
    store.update((state) => ({
      ...state,
      review: withQueue(state.review, value, { saved, takenBack }),
    }))
  }

  function watch(): () => void {
    let known = ''
    const look = (): void => {
      const { revision, settings, desk, unsaved } = store.get()
      // What is on its way to the disk is not in the answer.
      if (unsaved > 0) return
      const { reviewLimit, reviewRetention, reviewWeights } = settings
      const now = JSON.stringify([
        revision,
        reviewLimit,
        reviewRetention,
        reviewWeights,
        desk?.kind === 'review',
      ])
      if (now === known) return
      known = now
      void ask()
    }
    look()
    const stop = store.subscribe(look)
    return () => {
      stop()
      turn++
      clearTimeout(timer)
    }
  }

  async function grade(grade: Grade): Promise<void> {
    const { review } = store.get()
    const card = askedCard(review)
    if (!card || !review.isAnswered) return
    const { articleId, highlight } = card
    const { id, card: before } = highlight
    const reviews = [...before.reviews, { time: new Date().toISOString(), grade }]
    const isKept = await changes.perform(
      {
        change: {
          kind: 'edit-highlight',
          articleId,
          highlightId: id,
          before: { card: before },
          after: { card: { ...before, reviews } },
        },
        said: t('notices.reviewed', {
          quote: shortQuote(highlight.quote),
          grade: String(grade),
        }),
        key: null,
      },
      (state) => ({ ...state, review: withGraded(state.review, id) }),
    )
    if (isKept) return
    // It was taken back, and is to be asked again.
    store.update((state) => {
      const graded = new Set(state.review.graded)
      graded.delete(id)
      return { ...state, review: withNext({ ...state.review, graded }) }
    })
  }

  return {
    watch,
    retry: () => void ask(),
    showAnswer: () =>
      store.update((state) => {
        const card = askedCard(state.review)
        if (!card || questionOf(card.highlight).kind === 'lost') return state
        return { ...state, review: { ...state.review, isAnswered: true } }
      }),
    grade: (value) => void grade(value),
    putOff: () =>
      store.update((state) => {
        const { asked, putOff } = state.review
        if (asked === null) return state
        return {
          ...state,
          review: withNext({ ...state.review, asked: null, putOff: new Set([...putOff, asked]) }),
        }
      }),
    goOn: () =>
      store.update((state) => {
        const { queue, putOff } = state.review
        const ahead = new Set((queue?.later ?? []).map(({ highlight }) => highlight.id))
        const wanted = putOff.size > 0 ? { putOff: nothingReviewed.putOff } : { ahead }
        return { ...state, review: withNext({ ...state.review, ...wanted }) }
      }),
    openPassage: async (editing = null) => {
      const card = askedCard(store.get().review)
      if (!card) return
      await desks.goTo({ articleId: card.articleId, highlightId: card.highlight.id })
      if (editing === null) return
      store.update((state) => {
        const { focus } = state
        return focus && focusedHighlight(state)?.id === card.highlight.id
          ? { ...state, focus: { ...focus, editing, by: undefined, leadsBack: true } }
          : state
      })
    },
    removeCard: () => {
      const card = askedCard(store.get().review)
      if (!card) return
      const { articleId, highlight } = card
      const said = t('notices.cardRemoved', { quote: shortQuote(highlight.quote) })
      const change = {
        kind: 'edit-highlight',
        articleId,
        highlightId: highlight.id,
        before: { card: highlight.card },
        after: { card: null },
      } as const
      void changes.performWithUndo({ change, said, key: null }, said)
    },
  }
}

/** Milliseconds until something new is due. */
function waitFor(next: string | null): number {
  if (next === null) return longestWait
  return Math.min(Math.max(Date.parse(next) - Date.now(), 0) + 50, longestWait)
}
