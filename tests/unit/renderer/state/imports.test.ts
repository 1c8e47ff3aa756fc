import { expect, test } from 'vitest'
import type { Stepped, WindowEvent } from '../../../../shared/contract'
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
      { outcome: 'imported', name: 'a.md', article: first, leftOut: 0, actId: 'a' },
      { outcome: 'imported', name: 'b.md', article: second, leftOut: 0, actId: 'b' },
    ],
  })
  const { library, toasts, importing } = session.store.get()
  expect(library.articles).toEqual([second])
  expect(importing).toBeNull()
  expect(toasts).toMatchObject([{ text: 'Added “rain”', action: { title: 'Undo' } }])
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
    [
      '300 articles were not added.',
      ...Array.from({ length: 12 }, (_, index) => `“${index}.pdf” is no text.`),
      '288 others were not added either.',
    ].join('\n'),
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
  await answer('settleDuplicate', { article: recordOf('walls 2'), actId: 'a' })
  await refuse('settleDuplicate', 'The disk is full.')
  expect(session.store.get().duplicates).toEqual(duplicates.slice(1))
  expect(session.store.get().toasts).toMatchObject([
    { kind: 'error', text: 'The disk is full.' },
    { kind: 'info', text: 'Added “walls 2”', action: { title: 'Undo' } },
  ])
})

test('one that cannot be kept is asked about again, unless it was settled already', async () => {
  const existing = recordOf('walls')
  const { session, send, refuse } = windowOn({ articles: [existing] })
  const duplicate = { outcome: 'duplicate' as const, name: 'a.md', existing, pendingId: 'pending' }
  send({ kind: 'import-finished', results: [duplicate] })
  void session.imports.settle([duplicate], true)
  await refuse('settleDuplicate', 'The disk is full.')
  expect(session.store.get().duplicates).toEqual([duplicate])
  void session.imports.settle([duplicate], true)
  await refuse('settleDuplicate', 'This was settled already.', 'settled')
  expect(session.store.get().duplicates).toEqual([])
})

test('what was added before an import was stopped is told, and taken back step by step', async () => {
  const { session, send, waiting, answer } = windowOn({})
  const records = ['walls', 'rain', 'boats'].map((id) => recordOf(id))
  for (const article of records) send({ kind: 'article-added', article, marks: [] })
  send({
    kind: 'import-finished',
    results: [
      ...records.map((article) => ({
        outcome: 'imported' as const,
        name: 'a.md',
        article,
        leftOut: 0,
        actId: `of ${article.id}`,
      })),
      { outcome: 'cancelled', name: 'tides.md' },
    ],
  })
  const [toast] = session.store.get().toasts
  expect(toast?.text).toBe('Stopped: 3 of 4 articles were added.')
  toast?.action?.run()
  expect(waiting('takeBack')).toEqual([{ actId: 'of boats' }])
  await answer('takeBack', takenBack('of rain', 'of boats'))
  // Something else was done after it, so that it is a step of its own.
  expect(waiting('takeBack')).toEqual([{ actId: 'of walls' }])
  await answer('takeBack', takenBack('of walls'))
  expect(waiting('takeBack')).toEqual([])
})

test('what is offered to be taken back is no longer once a part of it is undone otherwise', async () => {
  const { session, send, answer } = windowOn({ articles: [recordOf('walls'), recordOf('rain')] })
  send(finishedWith('walls', 'rain'))
  const undoing = session.changes.undo()
  await answer('undo', takenBack('of rain'))
  await undoing
  expect(session.store.get().toasts.map(({ text }) => text)).not.toContain('Added 2 articles')
})

test('what is being undone otherwise meanwhile is passed over, and the rest taken back', async () => {
  const { session, send, answer, waiting } = windowOn({
    articles: [recordOf('walls'), recordOf('rain')],
  })
  send(finishedWith('walls', 'rain'))
  const offer = session.store.get().toasts.find(({ text }) => text === 'Added 2 articles')
  void session.changes.undo()
  offer?.action?.run()
  await answer('undo', takenBack('of rain'))
  await answer('takeBack', null)
  await answer('history', { undone: [], done: [], more: false })
  expect(waiting('takeBack')).toEqual([{ actId: 'of walls' }])
  await answer('takeBack', takenBack('of walls'))
  expect(waiting('takeBack')).toEqual([])
  expect(session.store.get().toasts.map(({ text }) => text)).not.toContain(gone)
})

test('it is said when nothing of what is offered can be taken back any more', async () => {
  const { session, send, answer } = windowOn({ articles: [recordOf('walls'), recordOf('rain')] })
  send(finishedWith('walls', 'rain'))
  session.store.get().toasts.at(-1)?.action?.run()
  for (let count = 0; count < 2; count++) {
    await answer('takeBack', null)
    await answer('history', { undone: [], done: [], more: false })
  }
  expect(session.store.get().toasts.at(-1)?.text).toBe(gone)
})

test('articles kept beside those that were there are taken back together', async () => {
  const existing = ['walls', 'rain'].map((id) => recordOf(id))
  const { session, answer, waiting } = windowOn({ articles: existing })
  const settling = session.imports.settle(
    existing.map((record) => ({
      outcome: 'duplicate' as const,
      name: `${record.id}.md`,
      existing: record,
      pendingId: `pending ${record.id}`,
    })),
    true,
  )
  await answer('settleDuplicate', { article: recordOf('walls 2'), actId: 'a' })
  await answer('settleDuplicate', { article: recordOf('rain 2'), actId: 'b' })
  const [toast] = session.store.get().toasts
  expect(toast?.text).toBe('Added 2 articles')
  toast?.action?.run()
  expect(waiting('takeBack')).toEqual([{ actId: 'b' }])
  await answer('takeBack', null)
  void settling
})

const gone = 'That step is no longer in the history.'

/** Tells that articles came in, each as a step of its own. */
function finishedWith(...names: readonly string[]): WindowEvent {
  const results = names.map((name) => ({
    outcome: 'imported' as const,
    name: `${name}.md`,
    article: recordOf(name),
    leftOut: 0,
    actId: `of ${name}`,
  }))
  return { kind: 'import-finished', results }
}

function takenBack(...actIds: readonly string[]): Stepped {
  return {
    change: { kind: 'together', changes: [] },
    way: 'back',
    said: ['Added'],
    actIds,
    top: { undo: null, redo: 'Added' },
  }
}

test('of two files with one name, that one came in does not hide that the other did not', () => {
  const { session, send } = windowOn({})
  const record = recordOf('walls')
  send({ kind: 'article-added', article: record, marks: [] })
  send({
    kind: 'import-finished',
    results: [
      { outcome: 'refused', name: 'index.html', message: '“index.html” holds no text.' },
      { outcome: 'imported', name: 'index.html', article: record, leftOut: 0, actId: 'a' },
    ],
  })
  const complaints = session.store.get().toasts.filter(({ kind }) => kind === 'error')
  expect(complaints.map(({ text }) => text)).toEqual(['“index.html” holds no text.'])
})
