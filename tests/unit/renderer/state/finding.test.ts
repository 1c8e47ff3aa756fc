import { expect, test } from 'vitest'
import { nothingLookedFor } from '../../../../renderer/state/finding'
import type { LibraryFind } from '../../../../renderer/state/desk'
import type { FoundInLibrary } from '../../../../shared/catalogue/foundInLibrary'
import { windowOn, type TestWindow } from './windowOn'

test('of what is typed while an answer is on its way only the last is asked', async () => {
  const { session, waiting, answer } = windowAtDesk()
  session.finding.type('w')
  session.finding.type('wa')
  session.finding.type('wal')
  expect(waiting('search').map(({ query }) => query)).toEqual(['w'])
  await answer('search', foundIn('too late'))
  expect(findOf({ session }).answer).toBeNull()
  expect(waiting('search').map(({ query }) => query)).toEqual(['wal'])
  await answer('search', foundIn('walls'))
  expect(findOf({ session })).toMatchObject({
    query: 'wal',
    answer: { question: { query: 'wal' }, found: { articles: [{ articleId: 'walls' }] } },
  })
})

test('what was found stays until there is something newer, or the field is emptied', async () => {
  const { session, answer } = windowAtDesk()
  session.finding.type('wal')
  await answer('search', foundIn('walls'))
  session.finding.type('wall')
  expect(findOf({ session }).answer?.question.query).toBe('wal')
  session.finding.type(' ')
  expect(findOf({ session }).answer).toBeNull()
})

test('more is asked for as long as there is more, once at a time', async () => {
  const { session, waiting, answer } = windowAtDesk()
  session.finding.type('wal')
  await answer('search', foundIn('walls', 90))
  session.finding.more()
  session.finding.more()
  expect(waiting('search').map(({ limit }) => limit)).toEqual([75])
  await answer('search', foundIn('walls', 90))
  session.finding.more()
  expect(waiting('search').map(({ limit }) => limit)).toEqual([200])
  await answer('search', foundIn('walls', 90))
  session.finding.more()
  expect(waiting('search')).toEqual([])
})

test('a failure is told at the desk, and an answer after it ends it', async () => {
  const { session, answer, refuse } = windowAtDesk()
  session.finding.type('wal')
  await refuse('search', 'The library cannot be searched now.')
  expect(findOf({ session }).failure).toBe('The library cannot be searched now.')
  expect(session.store.get().toasts).toEqual([])
  session.finding.refresh()
  await answer('search', foundIn('walls'))
  expect(findOf({ session }).failure).toBeNull()
})

test('an answer that comes after a passage was opened is there on the way back', async () => {
  const { session, answer } = windowAtDesk()
  session.finding.type('wal')
  session.desks.close()
  await answer('search', foundIn('walls'))
  session.desks.reopen(nothingLookedFor)
  expect(findOf({ session }).answer?.found.total).toBe(1)
})

test('an article in which the same is found again stays the same value, so that nothing draws it', async () => {
  const { session, answer } = windowAtDesk()
  const articles = (): readonly unknown[] | undefined => findOf({ session }).answer?.found.articles
  session.finding.type('wal')
  await answer('search', foundIn('walls'))
  const [before] = articles() ?? []
  session.finding.refresh()
  const again = foundIn('walls', 2)
  await answer('search', { ...again, articles: [...again.articles, ...foundIn('rain').articles] })
  expect(articles()?.[0]).toBe(before)
  session.finding.refresh()
  const [walls] = foundIn('walls').articles
  await answer('search', { ...again, articles: [{ ...walls!, count: 7 }] })
  expect(articles()).toMatchObject([{ count: 7 }])
})

function windowAtDesk(): TestWindow {
  const window = windowOn({})
  window.session.desks.open(nothingLookedFor)
  return window
}

function findOf({ session }: Pick<TestWindow, 'session'>): LibraryFind {
  const { desk } = session.store.get()
  if (desk?.kind !== 'find') throw new Error('The desk is not open')
  return desk
}

function foundIn(articleId: string, total = 1): FoundInLibrary {
  return {
    articles: [{ articleId, titleMarks: [], passages: [], count: 0 }],
    total,
    remarks: [],
    corrected: [],
  }
}
