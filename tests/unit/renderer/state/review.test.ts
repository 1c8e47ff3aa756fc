import { expect, onTestFinished, test, vi } from 'vitest'
import { askedCard } from '../../../../renderer/state/reviewing'
import type { CardInContext, DueCards } from '../../../../shared/catalogue/dueCards'
import type { Change } from '../../../../shared/notes/changes'
import { recordOf, windowOn, type TestWindow } from './windowOn'

const made = '2030-01-01T10:00:00.000Z'
const kept = { where: 'library', actId: 'act' } as const

function cardOf(id: string, note = 'Why?'): CardInContext {
  const highlight = {
    id,
    start: 0,
    end: 4,
    quote: id,
    prefix: '',
    suffix: '',
    color: 'yellow' as const,
    tags: [],
    note,
    card: { answer: 'note' as const, made, reviews: [] },
    created: made,
    modified: made,
  }
  return { articleId: 'wall', highlight, headings: [] }
}

function queueOf(now: readonly CardInContext[], more: Partial<DueCards<CardInContext>> = {}) {
  const counts = { due: now.length, done: 0, total: now.length, cards: now.length }
  return { now, later: [], next: null, ...counts, ...more }
}

/** At the desk, with these cards listed. */
async function atDesk(now: readonly CardInContext[]): Promise<TestWindow> {
  const window = windowOn({ articles: [recordOf('wall')] })
  const stop = window.session.review.watch()
  onTestFinished(stop)
  await window.answer('dueCards', queueOf([], { due: now.length }))
  window.session.desks.open({ kind: 'review' })
  await window.answer('dueCards', queueOf(now))
  return window
}

function askedIn({ session }: TestWindow): string | undefined {
  return askedCard(session.store.get().review)?.highlight.id
}

const [one, two, three] = [cardOf('one'), cardOf('two'), cardOf('three')]

test('what is due is counted from the start, and listed once the desk is open', async () => {
  const window = windowOn({})
  onTestFinished(window.session.review.watch())
  expect(window.waiting('dueCards')).toMatchObject([{ count: 0, reviewLimit: 20 }])
  await window.answer('dueCards', queueOf([], { due: 3 }))
  expect(window.session.store.get().review).toMatchObject({ due: 3, queue: null })
  window.session.desks.open({ kind: 'review' })
  expect(window.waiting('dueCards')).toMatchObject([{ count: 500 }])
  window.session.changeSettings({ reviewLimit: 5 })
  expect(window.waiting('dueCards')).toMatchObject([{ reviewLimit: 20 }, { reviewLimit: 5 }])
  await window.answer('dueCards', queueOf([one]))
  expect(askedIn(window)).toBeUndefined()
  await window.answer('dueCards', queueOf([two]))
  expect(askedIn(window)).toBe('two')
})

test('a grade is kept once the answer was shown, and the next card is asked at once', async () => {
  const window = await atDesk([one, two])
  const { review } = window.session
  review.grade(3)
  expect(window.waiting('change')).toEqual([])
  review.showAnswer()
  review.grade(3)
  expect(askedIn(window)).toBe('two')
  expect(window.session.store.get().review.isAnswered).toBe(false)
  expect(window.waiting('change')).toEqual([
    {
      said: 'Reviewed “one”: good',
      key: null,
      change: {
        kind: 'edit-highlight',
        articleId: 'wall',
        highlightId: 'one',
        before: { card: one.highlight.card },
        after: {
          card: { ...one.highlight.card, reviews: [{ time: expect.any(String), grade: 3 }] },
        },
      },
    },
  ])
})

test('a list from before an answer was saved does not ask the card again', async () => {
  const window = await atDesk([one, two, three])
  const { review } = window.session
  review.showAnswer()
  review.grade(3)
  await window.answer('change', kept)
  // It is asked what is due now; before the reply another is answered.
  review.showAnswer()
  review.grade(1)
  await window.answer('dueCards', queueOf([two, three], { done: 1 }))
  expect(askedIn(window)).toBe('three')
  await window.answer('change', kept)
  await window.answer('dueCards', queueOf([three], { done: 2, later: [two] }))
  expect(askedIn(window)).toBe('three')
  // When it comes back, it is asked.
  review.showAnswer()
  review.grade(4)
  await window.answer('change', kept)
  await window.answer('dueCards', queueOf([two], { done: 3 }))
  expect(askedIn(window)).toBe('two')
})

test('a list that came in while an answer was being saved does not ask the card again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const window = windowOn({ articles: [recordOf('wall')] })
  onTestFinished(window.session.review.watch())
  const list = async (now: readonly CardInContext[]): Promise<void> => {
    const next = new Date(Date.now() + 60_000).toISOString()
    const answered = window.answer('dueCards', queueOf(now, { next }))
    await vi.advanceTimersByTimeAsync(0)
    await answered
  }
  await list([])
  window.session.desks.open({ kind: 'review' })
  await list([one, two])
  const { review } = window.session
  review.showAnswer()
  review.grade(3)
  // Something else is due by now.
  await vi.advanceTimersByTimeAsync(61_000)
  await list([one, two])
  review.showAnswer()
  review.grade(3)
  expect(askedIn(window)).toBeUndefined()
})

test('a list from before the desk was left is not gone on with', async () => {
  const window = await atDesk([one, two])
  const { review, desks } = window.session
  review.showAnswer()
  desks.close()
  await window.answer('dueCards', queueOf([], { due: 2 }))
  desks.open({ kind: 'review' })
  review.grade(3)
  expect(window.waiting('change')).toEqual([])
  const [changed] = [cardOf('one', 'Another note')]
  await window.answer('dueCards', queueOf([changed, two]))
  expect(askedCard(window.session.store.get().review)).toEqual(changed)
})

test('an answer that cannot be saved is taken back', async () => {
  const window = await atDesk([one])
  window.session.review.showAnswer()
  window.session.review.grade(2)
  expect(askedIn(window)).toBeUndefined()
  await window.refuse('change', 'The disk is full.')
  expect(askedIn(window)).toBe('one')
  expect(window.session.store.get().toasts).toMatchObject([
    { text: 'The disk is full. The change was taken back.' },
  ])
})

test('the card whose review is undone is asked again', async () => {
  const window = await atDesk([one, two])
  const { review, changes } = window.session
  review.showAnswer()
  review.grade(1)
  const [{ change } = { change: null }] = window.waiting('change')
  await window.answer('change', kept)
  await window.answer('dueCards', queueOf([two], { later: [one], done: 1 }))
  review.showAnswer()
  void changes.undo()
  if (change?.kind !== 'edit-highlight') throw new Error('a review edits a highlight')
  const undone: Change = { ...change, before: change.after, after: change.before } as Change
  await window.answer('undo', {
    change: undone,
    way: 'back',
    said: ['Reviewed “one”: again'],
    actIds: ['act'],
    top: { undo: null, redo: 'Reviewed “one”: again' },
  })
  await window.answer('dueCards', queueOf([two, one]))
  expect(askedIn(window)).toBe('one')
  expect(window.session.store.get().review.isAnswered).toBe(false)
  // Only once: what comes later is another matter.
  review.putOff()
  expect(askedIn(window)).toBe('two')
  window.send({ kind: 'notes-read' })
  await window.answer('dueCards', queueOf([two, one]))
  expect(askedIn(window)).toBe('two')
})

test('what is put off comes last, and what comes back later when the reader goes on', async () => {
  const window = await atDesk([one, two])
  const { review } = window.session
  review.putOff()
  expect(askedIn(window)).toBe('two')
  review.putOff()
  expect(askedIn(window)).toBeUndefined()
  review.goOn()
  expect(askedIn(window)).toBe('one')
  window.send({ kind: 'notes-read' })
  await window.answer('dueCards', queueOf([], { later: [two, three] }))
  expect(askedIn(window)).toBeUndefined()
  review.goOn()
  expect(askedIn(window)).toBe('two')
  review.showAnswer()
  review.grade(1)
  expect(askedIn(window)).toBe('three')
})

test('a card that is gone meanwhile gives way, and one that stays is not changed for another', async () => {
  const window = await atDesk([one, two])
  window.session.review.showAnswer()
  window.send({ kind: 'notes-read' })
  await window.answer('dueCards', queueOf([three, two, one]))
  expect(askedIn(window)).toBe('one')
  expect(window.session.store.get().review.isAnswered).toBe(true)
  window.send({ kind: 'notes-read' })
  await window.answer('dueCards', queueOf([three, two]))
  expect(askedIn(window)).toBe('three')
  expect(window.session.store.get().review.isAnswered).toBe(false)
})

test('a card without what it asks for cannot be answered', async () => {
  const window = await atDesk([cardOf('lost', ''), two])
  window.session.review.showAnswer()
  window.session.review.grade(3)
  expect(askedIn(window)).toBe('lost')
  expect(window.waiting('change')).toEqual([])
})

test('why the cards could not be listed is told until they can', async () => {
  const window = await atDesk([one])
  window.send({ kind: 'notes-read' })
  await window.refuse('dueCards', 'The catalogue could not answer.')
  expect(window.session.store.get().review.failure).toBe('The catalogue could not answer.')
  expect(askedIn(window)).toBe('one')
  window.send({ kind: 'notes-read' })
  await window.answer('dueCards', queueOf([one]))
  expect(window.session.store.get().review.failure).toBeNull()
})

/** Lets a reply come in while the clock is held. */
async function settle(answered: Promise<void>): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await answered
}

test('what could not be told is asked again: by the reader, and by itself some seconds later', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const window = windowOn({ articles: [recordOf('wall')] })
  onTestFinished(window.session.review.watch())
  const { store, desks, review } = window.session
  const failure = (): string | null => store.get().review.failure
  await settle(window.refuse('dueCards', 'The catalogue could not answer.'))
  // Nobody has asked to see the cards.
  expect(failure()).toBeNull()
  desks.open({ kind: 'review' })
  await settle(window.refuse('dueCards', 'The catalogue could not answer.'))
  expect(failure()).toBe('The catalogue could not answer.')
  review.retry()
  expect(window.waiting('dueCards')).toHaveLength(1)
  await settle(window.refuse('dueCards', 'It still could not answer.'))
  expect(failure()).toBe('It still could not answer.')
  await vi.advanceTimersByTimeAsync(60_000)
  await settle(window.answer('dueCards', queueOf([one])))
  expect(failure()).toBeNull()
  expect(askedIn(window)).toBe('one')

  window.send({ kind: 'notes-read' })
  await settle(window.refuse('dueCards', 'The catalogue could not answer.'))
  expect(failure()).not.toBeNull()
  desks.close()
  await settle(window.answer('dueCards', queueOf([], { due: 1 })))
  expect(failure()).toBeNull()
})

test('a card that is removed can be had back from the message', async () => {
  const { session, answer, waiting } = await atDesk([cardOf('a')])
  session.review.removeCard()
  await answer('change', kept)
  const [toast] = session.store.get().toasts
  expect(toast?.text).toBe('Removed the card of “a”')
  toast?.action?.run()
  await Promise.resolve()
  expect(waiting('takeBack')).toEqual([{ actId: 'act' }])
})
