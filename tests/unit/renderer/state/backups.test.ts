import { expect, test } from 'vitest'
import { openSession, type Session } from '../../../../renderer/state/session'
import type { Bridge, Method, Reply, Done } from '../../../../shared/contract'
import { inverseOf } from '../../../../shared/notes/changes'
import { defaultSettings } from '../../../../shared/settings'
import { newTag } from '../../../../shared/notes/tag'
import { recordOf } from './windowOn'

const order = { made: '2026-03-01T09:00:00.000Z', keepNew: true }
const deleted = '2026-04-01T09:00:00.000Z'
const restoration: Done = {
  change: {
    kind: 'together',
    changes: [
      { kind: 'add-article', record: recordOf('walls', deleted) },
      {
        kind: 'edit-article',
        articleId: 'walls',
        before: { deleted },
        after: { deleted: null },
      },
    ],
  },
  said: 'Restored the library as of 1 March, 09:00',
  actId: 'restoring',
}

test('an article that the window does not know comes back and goes again when that is undone', async () => {
  const { session, calls } = windowWith({ ok: true, value: restoration })
  expect(await session.backups.restore(order, new AbortController().signal)).toMatchObject({
    ok: true,
  })
  expect(session.store.get().library.articles).toEqual([recordOf('walls', null)])
  expect(session.store.get().toasts[0]!.text).toMatch(/^Restored the library as of .+, \d\d:\d\d$/)
  await session.changes.undo()
  expect(session.store.get().library.articles).toEqual([])
  expect(calls.filter((method) => method === 'change')).toEqual([])
})

test('what is being typed is handed over and saved before the backup is compared with it', async () => {
  const { session, calls } = windowWith({ ok: true, value: restoration })
  let typed = true
  session.onFlush(() => {
    if (!typed) return
    typed = false
    void session.changes.perform({
      change: { kind: 'add-tag', tag: newTag('a', 'a', deleted) },
      said: 'tag',
      key: null,
    })
  })
  await session.backups.preview(order)
  expect(calls).toEqual(['change', 'previewRestore'])
})

test('nothing is changed when restoring was given up meanwhile, or is refused', async () => {
  const givenUp = windowWith({ ok: true, value: restoration })
  const controller = new AbortController()
  const restoring = givenUp.session.backups.restore(order, controller.signal)
  controller.abort()
  await restoring
  const refusal: Reply<never> = { ok: false, code: 'unreadable', message: 'It cannot be read.' }
  const refused = windowWith(refusal)
  expect(await refused.session.backups.restore(order, new AbortController().signal)).toBe(refusal)
  expect(givenUp.calls).toEqual([])
  expect(refused.calls).toEqual(['restore'])
  for (const { session } of [givenUp, refused]) {
    expect(session.store.get()).toMatchObject({ toasts: [], history: { undo: null } })
  }
})

/** A window on an empty library that is restored so. */
function windowWith(reply: Reply<Done>): {
  readonly session: Session
  readonly calls: readonly Method[]
} {
  const calls: Method[] = []
  const values: Partial<Record<Method, unknown>> = {
    countNotes: { highlights: {}, tags: {} },
    change: { where: 'library', actId: 'tag' },
    undo: {
      change: inverseOf(restoration.change),
      said: [restoration.said],
      actIds: [restoration.actId],
      way: 'back',
      top: { undo: null, redo: restoration.said },
    },
  }
  const answer = (method: Method): Promise<Reply<unknown>> => {
    calls.push(method)
    return Promise.resolve(method === 'restore' ? reply : { ok: true, value: values[method] })
  }
  const bridge: Bridge = {
    language: 'en-GB',
    call: answer as Bridge['call'],
    drop: () => Promise.resolve({ ok: true, value: undefined }),
    listen: () => () => undefined,
  }
  const session = openSession(bridge, {
    articles: [],
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
  return { session, calls }
}
