import { expect, test } from 'vitest'
import type { Stepped } from '../../../../shared/contract'
import type { Change } from '../../../../shared/notes/changes'
import type { Highlight } from '../../../../shared/notes/highlight'
import { newTag } from '../../../../shared/notes/tag'
import type { Act } from '../../../../renderer/state/windowState'
import { recordOf, windowOn, type TestWindow } from './windowOn'

const made = '2026-01-01T00:00:00.000Z'

test('what is done while something is undone can itself be undone', async () => {
  const { session, answer } = windowOn({
    tags: [newTag('a', 'new', made)],
    history: { undo: 'Renamed', redo: null },
  })
  const undone = session.changes.undo()
  const done = session.changes.perform(definition('', 'Meanwhile'))
  await answer('undo', undoneName('new', 'old'))
  await undone
  expect(session.store.get().history).toMatchObject({ undo: 'Defined', redo: null })
  await answer('change', { where: 'library', actId: 'b' })
  await done
  expect(session.store.get()).toMatchObject({
    library: { tags: [{ name: 'old', definition: 'Meanwhile' }] },
    history: { undo: 'Defined', redo: null },
  })
})

test('where there is nothing to undo, what can be undone is asked for anew', async () => {
  const { session, waiting, answer } = windowOn({ history: { undo: 'Renamed', redo: null } })
  const undone = session.changes.undo()
  await answer('undo', null)
  expect(waiting('history')).toEqual([{ limit: 1 }])
  await answer('history', { undone: [stepOf('Renamed')], done: [], more: false })
  expect(await undone).toBeNull()
  expect(session.store.get().history).toMatchObject({ undo: null, redo: 'Renamed' })
})

test('what is refused while something is undone leaves no trace', async () => {
  const window = renamedTo('new')
  const undone = window.session.changes.undo()
  const done = window.session.changes.perform(rename('new', 'newest'))
  await window.refuse('change', 'The disk is full.')
  expect(await done).toBe(false)
  await window.answer('undo', undoneName('new', 'old'))
  await undone
  expect(window.session.store.get().library.tags[0]?.name).toBe('old')
  expect(window.session.store.get().history).toMatchObject({ undo: null, redo: 'Renamed' })
})

test('what is refused after something was undone becomes what that made of it', async () => {
  const window = renamedTo('new')
  const undone = window.session.changes.undo()
  const done = window.session.changes.perform(rename('new', 'newest'))
  await window.answer('undo', undoneName('new', 'old'))
  await undone
  expect(window.session.store.get().library.tags[0]?.name).toBe('newest')
  await window.refuse('change', 'The disk is full.')
  await done
  expect(window.session.store.get().library.tags[0]?.name).toBe('old')
  await window.answer('history', { undone: [stepOf('Renamed')], done: [], more: false })
  expect(window.session.store.get().history).toMatchObject({ undo: null, redo: 'Renamed' })
})

test('what is refused leaves what was done after it', async () => {
  const window = renamedTo('old')
  const first = window.session.changes.perform(rename('old', 'new'))
  const second = window.session.changes.perform(rename('new', 'newest'))
  await window.refuse('change', 'The disk is full.')
  await window.answer('change', { where: 'library', actId: 'b' })
  expect([await first, await second]).toEqual([false, true])
  expect(window.session.store.get().library.tags[0]?.name).toBe('newest')
})

test('an article that leaves with what is undone is not opened', async () => {
  const record = recordOf('walls')
  const { session, waiting, answer } = windowOn({ articles: [record] })
  const gone = session.changes.goTo(null)
  await answer('goTo', {
    change: {
      kind: 'together',
      changes: [
        { kind: 'remove-highlight', articleId: 'walls', highlight: highlightOf('h') },
        { kind: 'remove-article', record },
      ],
    },
    way: 'back',
    said: ['Highlighted', 'Added “walls”'],
    actIds: ['b', 'a'],
    top: { undo: null, redo: 'Added “walls”' },
  })
  expect(waiting('openArticle')).toEqual([])
  await gone
})

test('going back offers to go forward again, to the step that was current', async () => {
  const { session, waiting, answer } = windowOn({})
  const gone = session.changes.goTo('first')
  await answer('goTo', {
    change: { kind: 'together', changes: [] },
    way: 'back',
    said: ['Third', 'Second'],
    actIds: ['third', 'more of it', 'second'],
    top: { undo: 'First', redo: 'Second' },
  })
  await gone
  const [toast] = session.store.get().toasts
  expect(toast).toMatchObject({ text: 'Went back 2 steps', action: { title: 'Undo' } })
  toast?.action?.run()
  expect(waiting('goTo')).toEqual([{ stepId: 'third' }])
})

test('going forward offers to go back again, to the step that was the last before', async () => {
  const { session, waiting, answer } = windowOn({})
  const gone = session.changes.goTo('third')
  await answer('goTo', {
    change: { kind: 'together', changes: [] },
    way: 'forward',
    said: ['Second', 'Third'],
    actIds: ['second', 'third'],
    top: { undo: 'Third', redo: null },
  })
  expect(waiting('history')).toEqual([{ limit: 3 }])
  const done = ['third', 'second', 'first'].map((id) => ({ id, said: id, time: made }))
  await answer('history', { undone: [], done, more: false })
  await gone
  const [toast] = session.store.get().toasts
  expect(toast).toMatchObject({ text: 'Went forward 2 steps', action: { title: 'Undo' } })
  toast?.action?.run()
  expect(waiting('goTo')).toEqual([{ stepId: 'first' }])
})

test('a step that is not in the history any more is not gone to, which is said', async () => {
  const { session, answer } = windowOn({})
  const gone = session.changes.goTo('forgotten')
  await answer('goTo', null)
  await answer('history', { undone: [], done: [stepOf('Renamed')], more: false })
  await gone
  expect(session.store.get()).toMatchObject({
    toasts: [{ text: 'That step is no longer in the history.' }],
    history: { undo: 'Renamed' },
  })
})

test('nothing is said where the history is at the step already', async () => {
  const { session, answer } = windowOn({})
  const gone = session.changes.goTo('Renamed')
  await answer('goTo', null)
  await answer('history', { undone: [], done: [stepOf('Renamed')], more: false })
  await gone
  expect(session.store.get().toasts).toEqual([])
})

function renamedTo(name: string): TestWindow {
  return windowOn({ tags: [newTag('a', name, made)], history: { undo: 'Renamed', redo: null } })
}

function rename(before: string, after: string): Act {
  return act('Renamed', {
    kind: 'edit-tag',
    tagId: 'a',
    before: { name: before },
    after: { name: after },
  })
}

function definition(before: string, after: string): Act {
  return act('Defined', {
    kind: 'edit-tag',
    tagId: 'a',
    before: { definition: before },
    after: { definition: after },
  })
}

function act(said: string, change: Change): Act {
  return { change, said, key: null }
}

/** What the library answers that takes the only step back, by which the tag got its name. */
function undoneName(now: string, before: string): Stepped {
  return {
    change: rename(now, before).change,
    way: 'back',
    said: ['Renamed'],
    actIds: ['a'],
    top: { undo: null, redo: 'Renamed' },
  }
}

function stepOf(said: string) {
  return { id: said, said, time: made }
}

function highlightOf(id: string): Highlight {
  return {
    id,
    start: 0,
    end: 4,
    color: 'yellow',
    note: '',
    card: null,
    tags: [],
    quote: 'Text',
    prefix: '',
    suffix: '',
    created: made,
    modified: made,
  }
}
