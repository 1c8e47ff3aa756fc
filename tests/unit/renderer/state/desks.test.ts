import { expect, test } from 'vitest'
import { editFind } from '../../../../renderer/article/find/findActs'
import { commandById } from '../../../../renderer/commands/allCommands'
import type { OpenedArticle } from '../../../../shared/contract'
import type { Highlight } from '../../../../shared/notes/highlight'
import { highlightOf } from '../article/windowStates'
import { recordOf, windowOn, type TestWindow } from './windowOn'

const back = commandById('go-back')
const review = { kind: 'review' } as const

async function windowWithArticle(id: string): Promise<TestWindow> {
  const window = windowOn({ articles: [recordOf('walls'), recordOf('rain')] })
  const opened = window.session.open(id)
  await window.answer('openArticle', contentOf(id))
  await opened
  return window
}

test('a passage of another article is gone to in one step, with a way back to the desk', async () => {
  const { session, answer } = await windowWithArticle('walls')
  session.desks.open(review)
  const seen: unknown[] = []
  session.store.subscribe(() => {
    const { article, desk, landing, places } = session.store.get()
    seen.push({ article: article?.id, desk, landing, place: places['rain'] })
  })
  const gone = session.desks.goTo({ articleId: 'rain', range: { start: 8, end: 12 } })
  await answer('openArticle', contentOf('rain'))
  await gone
  expect(seen).toEqual([
    // The row of the list says that it is on its way.
    { article: 'walls', desk: review, landing: null, place: undefined },
    { article: 'rain', desk: null, landing: { start: 8, end: 12 }, place: 8 },
  ])
  expect(back.applies(session.store.get())).toBe(true)
  back.run(session)
  expect(session.store.get()).toMatchObject({ desk: review, landing: null, deskBehind: null })
})

test('back leads to the desk before it leads to what was left in the article earlier', async () => {
  const { session } = await windowWithArticle('walls')
  session.travel.goToHeading(3)
  session.articles.setPlace(3, null)
  session.desks.open(review)
  await session.desks.goTo({ articleId: 'walls', range: { start: 8, end: 12 } })
  back.run(session)
  expect(session.store.get().desk).toEqual(review)
  session.desks.close()
  back.run(session)
  expect(session.store.get().visit?.place).toBe(3)
})

test('what is left on the way from the passage comes before the desk', async () => {
  const { session } = await windowWithArticle('walls')
  session.desks.open(review)
  await session.desks.goTo({ articleId: 'walls', range: { start: 8, end: 12 } })
  session.travel.goToHeading(0)
  session.articles.setPlace(0, null)
  back.run(session)
  expect(session.store.get()).toMatchObject({ desk: null, visit: { place: 8 } })
  back.run(session)
  expect(session.store.get().desk).toEqual(review)
})

test('a highlight is gone to as the one in focus; one that is gone is told', async () => {
  const { session, answer } = await windowWithArticle('walls')
  const stays = highlightOf({ id: 'stays', start: 5, end: 7, quote: 'of' })
  session.desks.open(review)
  const gone = session.desks.goTo({ articleId: 'rain', highlightId: 'stays' })
  await answer('openArticle', contentOf('rain', [stays]))
  await gone
  expect(session.store.get()).toMatchObject({
    desk: null,
    focus: { highlightId: 'stays', reveal: true },
    places: { rain: 5 },
    toasts: [],
  })
  await session.desks.goTo({ articleId: 'rain', highlightId: 'was here' })
  expect(session.store.get().toasts).toMatchObject([
    { text: 'This highlight is not in the article any more' },
  ])
})

test('a heading that is gone to from a desk is on the page, which begins there', async () => {
  const { session } = await windowWithArticle('walls')
  session.articles.setPlace(2, null)
  session.desks.open(review)
  session.travel.goToHeading(5)
  expect(session.store.get()).toMatchObject({
    desk: null,
    places: { walls: 5 },
    visit: { place: 5 },
    trail: { behind: [2] },
  })
})

test('a find bar does not lead away from the passage that is gone to from a desk', async () => {
  const { session } = await windowWithArticle('walls')
  editFind(session, { openIn: 'walls', query: 'Text', from: 0 })
  session.desks.open(review)
  await session.desks.goTo({ articleId: 'walls', range: { start: 8, end: 12 } })
  expect(session.store.get().find).toMatchObject({ openIn: null, query: 'Text' })
})

test('what is undone at a desk puts nothing of the hidden page in focus', async () => {
  const { session, answer } = await windowWithArticle('walls')
  const highlight = highlightOf({ id: 'one', start: 0, end: 4, quote: 'Text' })
  const change = { kind: 'add-highlight', articleId: 'walls', highlight } as const
  session.desks.open(review)
  const undone = session.changes.undo()
  await answer('undo', {
    change,
    way: 'back',
    said: ['Deleted the highlight “Text”'],
    actIds: ['act'],
    top: { undo: null, redo: 'Deleted the highlight “Text”' },
  })
  await undone
  expect(session.store.get()).toMatchObject({ desk: review, focus: null })
})

test('an article that was deleted meanwhile is not opened from a desk', async () => {
  const { session, answer, waiting } = windowOn({
    articles: [recordOf('walls', '2026-01-02T00:00:00.000Z')],
  })
  session.desks.open(review)
  const gone = session.desks.goTo({ articleId: 'walls', highlightId: 'one' })
  if (waiting('openArticle').length > 0) await answer('openArticle', contentOf('walls'))
  await gone
  expect(session.store.get()).toMatchObject({ article: null, desk: review })
  expect(session.store.get().toasts).toMatchObject([{ text: '“walls” was deleted.' }])
})

function contentOf(articleId: string, highlights: readonly Highlight[] = []): OpenedArticle {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: `Text of ${articleId}` }] }
  const content = {
    document: { type: 'doc', content: [{ type: 'section', content: [paragraph] }] },
    leftOut: [],
  }
  return {
    content: new TextEncoder().encode(JSON.stringify(content)),
    highlights,
    tagCountsElsewhere: {},
  }
}
