import { expect, test } from 'vitest'
import { openSession, type Session } from '../../../../renderer/state/session'
import { openHighlights } from '../../../../renderer/state/windowState'
import type {
  Bridge,
  Input,
  Method,
  OpenedArticle,
  Reply,
  Stepped,
} from '../../../../shared/contract'
import { changeSchema, inverseOf } from '../../../../shared/notes/changes'
import { defaultSettings } from '../../../../shared/settings'
import { recordOf } from './windowOn'

test('of two articles asked for at once, the last one is shown', async () => {
  const { session, openings } = windowOn('walls', 'rain')
  const first = session.open('walls')
  const second = session.open('rain')
  openings.get('rain')!()
  openings.get('walls')!()
  expect([await first, await second]).toEqual([false, true])
  expect(session.store.get().article?.id).toBe('rain')
})

test('what is typed while another article is read from the disk is kept', async () => {
  const { session, openings, changes } = windowOn('walls', 'rain')
  const open = session.open('walls')
  openings.get('walls')!()
  await open
  session.notes.add({ start: 0, end: 4 }, 'yellow', 'note')
  const [highlight] = openHighlights(session.store.get())
  const next = session.open('rain')
  session.onFlush(() => void session.notes.setNote(highlight!, 'Typed late', 'one'))
  openings.get('rain')!()
  await next
  expect(changes.at(-1)?.change).toMatchObject({
    kind: 'edit-highlight',
    articleId: 'walls',
    after: { note: 'Typed late' },
  })
})

test('an article that is open already stays as it is', async () => {
  const { session, openings } = windowOn('walls')
  const open = session.open('walls')
  openings.get('walls')!()
  await open
  session.notes.add({ start: 0, end: 4 }, 'yellow')
  const { article, focus } = session.store.get()
  expect(await session.open('walls')).toBe(true)
  expect(session.store.get().article).toBe(article)
  expect(session.store.get().focus).toBe(focus)
})

test('an emptied note is offered back once, and no longer when more is typed in the same go', async () => {
  const { session, openings } = windowOn('walls')
  const open = session.open('walls')
  openings.get('walls')!()
  await open
  session.notes.add({ start: 0, end: 4 }, 'yellow', 'note')
  const type = (note: string, editing: string): Promise<boolean> =>
    session.notes.setNote(openHighlights(session.store.get())[0]!, note, editing)
  const offers = (): number => session.store.get().toasts.filter(({ action }) => action).length
  await type('Why?', 'one')
  await type('', 'two')
  await type(' ', 'two')
  expect(offers()).toBe(1)
  await type('Because', 'two')
  expect(offers()).toBe(0)
  await type('', 'two')
  expect(offers()).toBe(1)
})

test('the offer to take an act back ends when the act is undone', async () => {
  const { session, openings } = windowOn('walls')
  const open = session.open('walls')
  openings.get('walls')!()
  await open
  session.notes.add({ start: 0, end: 4 }, 'yellow')
  session.notes.remove(openHighlights(session.store.get())[0]!)
  expect(session.store.get().toasts).toMatchObject([{ text: 'Deleted a highlight' }])
  await session.changes.undo()
  expect(openHighlights(session.store.get())).toHaveLength(1)
  expect(session.store.get().toasts).toEqual([])
})

interface TestWindow {
  readonly session: Session
  /** What lets the disk answer that the article of an id is read. */
  readonly openings: ReadonlyMap<string, () => void>
  readonly changes: readonly Input<'change'>[]
}

/** A session whose disk takes every change, and reads an article when it is told to. */
function windowOn(...ids: readonly string[]): TestWindow {
  const openings = new Map<string, () => void>()
  const changes: Input<'change'>[] = []
  const done: Reply<void> = { ok: true, value: undefined }
  const answer = (method: Method, input: unknown): Promise<Reply<unknown>> => {
    if (method === 'change') {
      changes.push(input as Input<'change'>)
      return Promise.resolve({ ok: true, value: { where: 'library', actId: `${changes.length}` } })
    }
    if (method === 'undo') return Promise.resolve({ ok: true, value: lastUndone(changes) })
    if (method === 'countNotes')
      return Promise.resolve({ ok: true, value: { highlights: {}, tags: {} } })
    if (method !== 'openArticle') return Promise.resolve(done)
    const { articleId } = input as Input<'openArticle'>
    return new Promise((resolve) => {
      openings.set(articleId, () => resolve({ ok: true, value: contentOf(articleId) }))
    })
  }
  const bridge: Bridge = {
    language: 'en-GB',
    call: answer as Bridge['call'],
    drop: () => Promise.resolve(done),
    listen: () => () => undefined,
  }
  const session = openSession(bridge, {
    articles: ids.map((id) => recordOf(id)),
    tags: [],
    settings: defaultSettings,
    counts: { highlights: {}, tags: {} },
    away: null,
    history: { undo: null, redo: null },
    places: {},
    folder: '/library',
    platform: 'linux',
    warnings: [],
  })
  return { session, openings, changes }
}

/** What the library answers that takes back the last of some changes. */
function lastUndone(changes: readonly Input<'change'>[]): Stepped | null {
  const last = changes.at(-1)
  if (!last) return null
  return {
    change: inverseOf(changeSchema.parse(last.change)),
    said: [last.said],
    actIds: [`${changes.length}`],
    way: 'back',
    top: { undo: null, redo: last.said },
  }
}

function contentOf(articleId: string): OpenedArticle {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: `Text of ${articleId}` }] }
  const content = {
    document: { type: 'doc', content: [{ type: 'section', content: [paragraph] }] },
    leftOut: [],
  }
  return {
    content: new TextEncoder().encode(JSON.stringify(content)),
    highlights: [],
    tagCountsElsewhere: {},
  }
}
