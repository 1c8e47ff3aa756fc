import { expect, test } from 'vitest'
import { recordOf, windowOn } from './windowOn'

test('an article is in the list as soon as it is added, and what is undone stays undone', async () => {
  const { session, send, answer } = windowOn({})
  const [first, second] = [recordOf('walls'), recordOf('rain')]
  send({ kind: 'import-progress', done: 0, total: 2, name: 'walls.md' })
  send({ kind: 'article-added', article: first, marks: [] })
  expect(session.store.get()).toMatchObject({
    library: { articles: [first] },
    history: { undo: 'Added “walls”', redo: null },
  })
  const undone = session.changes.undo()
  await answer('undo', {
    change: { kind: 'remove-article', record: first },
    way: 'back',
    said: ['Added “walls”'],
    actIds: ['a'],
    top: { undo: null, redo: 'Added “walls”' },
  })
  await undone
  send({ kind: 'article-added', article: second, marks: [] })
  send({
    kind: 'import-finished',
    results: [
      { outcome: 'imported', article: first, leftOut: 0 },
      { outcome: 'imported', article: second, leftOut: 0 },
    ],
  })
  const { library, toasts, importing } = session.store.get()
  expect(library.articles).toEqual([second])
  expect(importing).toBeNull()
  expect(toasts).toEqual([])
})
