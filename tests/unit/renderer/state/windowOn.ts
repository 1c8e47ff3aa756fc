import { openSession, type Session } from '../../../../renderer/state/session'
import type { ArticleRecord } from '../../../../shared/article/article'
import type {
  Bridge,
  HistoryTop,
  Input,
  Method,
  Output,
  Reply,
  WindowEvent,
} from '../../../../shared/contract'
import type { Tag } from '../../../../shared/notes/tag'
import { defaultSettings } from '../../../../shared/settings'

/** A session whose main process says what a test has it say, when the test wants it. */
export interface TestWindow {
  readonly session: Session
  readonly send: (event: WindowEvent) => void
  /** What has been asked for and not been answered. */
  readonly waiting: <M extends Method>(method: M) => readonly Input<M>[]
  /** Answers the oldest call of a method; resolves when the window has taken that in. */
  readonly answer: <M extends Method>(method: M, value: Output<M>) => Promise<void>
  readonly refuse: (method: Method, message: string, code?: string) => Promise<void>
}

interface Waiting {
  readonly method: Method
  readonly input: unknown
  readonly resolve: (reply: Reply<unknown>) => void
}

export function windowOn({
  articles = [],
  tags = [],
  history = { undo: null, redo: null },
}: {
  readonly articles?: readonly ArticleRecord[]
  readonly tags?: readonly Tag[]
  readonly history?: HistoryTop
}): TestWindow {
  const calls: Waiting[] = []
  const listeners: ((event: WindowEvent) => void)[] = []
  const bridge: Bridge = {
    language: 'en-GB',
    call: ((method: Method, input: unknown) =>
      new Promise<Reply<unknown>>((resolve) =>
        calls.push({ method, input, resolve }),
      )) as Bridge['call'],
    drop: () => Promise.resolve({ ok: true, value: undefined }),
    listen: (listener) => {
      listeners.push(listener)
      return () => undefined
    },
  }
  const session = openSession(bridge, {
    articles,
    tags,
    settings: defaultSettings,
    counts: { highlights: {}, tags: {} },
    away: null,
    history,
    places: {},
    folder: '/library',
    platform: 'linux',
    warnings: [],
  })
  async function reply(method: Method, value: Reply<unknown>): Promise<void> {
    const at = calls.findIndex((call) => call.method === method)
    const [call] = at < 0 ? [] : calls.splice(at, 1)
    if (!call) throw new Error(`${method} was not called`)
    call.resolve(value)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return {
    session,
    send: (event) => {
      for (const hear of listeners) hear(event)
    },
    waiting: <M extends Method>(method: M) =>
      calls.filter((call) => call.method === method).map(({ input }) => input as Input<M>),
    answer: (method, value) => reply(method, { ok: true, value }),
    refuse: (method, message, code = 'not-saved') => reply(method, { ok: false, code, message }),
  }
}

export function recordOf(id: string, deleted: string | null = null): ArticleRecord {
  return {
    id,
    title: id,
    author: null,
    source: null,
    published: null,
    language: null,
    direction: 'ltr',
    added: '2026-01-01T00:00:00.000Z',
    words: 3,
    textHash: '0'.repeat(64),
    takenBack: [],
    deleted,
  }
}
