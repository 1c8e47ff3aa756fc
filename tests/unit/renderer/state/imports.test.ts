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

test('of hundreds that are refused one message tells, with why for the first few', () => {
  const { session, send } = windowOn({})
  const results = Array.from({ length: 300 }, (_, index) => ({
    outcome: 'refused' as const,
    name: `${index}.pdf`,
    message: `“${index}.pdf” is no text.`,
  }))
  send({ kind: 'import-finished', results })
  expect(session.store.get().toasts.map(({ text }) => text)).toEqual([
    '300 articles were not added. “0.pdf” is no text. “1.pdf” is no text. “2.pdf” is no text. 297 others were not added either.',
  ])
})

test('many that are there already are settled with one answer, and the first of them opened', async () => {
  const existing = ['walls', 'rain', 'tides'].map((id) => recordOf(id))
  const { session, send, answer, waiting } = windowOn({ articles: existing })
  const duplicates = existing.map((record) => ({
    outcome: 'duplicate' as const,
    name: `${record.id}.md`,
    existing: record,
    pendingId: `pending ${record.id}`,
  }))
  send({ kind: 'import-finished', results: duplicates })
  const settling = session.imports.settle(session.store.get().duplicates, false)
  for (let count = 0; count < 3; count++) await answer('settleDuplicate', null)
  expect(waiting('openArticle')).toEqual([{ articleId: 'walls' }])
  expect(session.store.get().duplicates).toEqual([])
  void settling
})

test('what cannot be settled is asked about again', async () => {
  const existing = ['walls', 'rain', 'tides'].map((id) => recordOf(id))
  const { session, send, answer, refuse } = windowOn({ articles: existing })
  const duplicates = existing.map((record) => ({
    outcome: 'duplicate' as const,
    name: `${record.id}.md`,
    existing: record,
    pendingId: `pending ${record.id}`,
  }))
  send({ kind: 'import-finished', results: duplicates })
  void session.imports.settle(duplicates, true)
  await answer('settleDuplicate', recordOf('walls 2'))
  await refuse('settleDuplicate', 'The disk is full.')
  expect(session.store.get().duplicates).toEqual(duplicates.slice(1))
  expect(session.store.get().toasts).toMatchObject([{ kind: 'error', text: 'The disk is full.' }])
})
