import type { Method } from '../../shared/contract'
import type { Store } from './store'
import type { Toast, WindowState } from './windowState'

/**
 * What failed: a call of the main process or the adding of articles, and what that was about, such
 * as the ids of articles; nothing where it is about no more than the call itself.
 */
export interface Cause {
  readonly of: Method | 'import'
  readonly about: readonly string[]
}

/** Short messages to the reader, newest last. */
export interface Messages {
  /** Returns the id by which the message can be dismissed. */
  readonly say: (text: string, action?: Toast['action']) => string
  /** A message about something that failed; it stays until it is dismissed or its cause settled. */
  readonly complain: (
    text: string,
    options?: { readonly cause?: Cause; readonly action?: Toast['action'] },
  ) => void
  readonly dismiss: (toastId: string) => void
  /** Takes away what was complained of once all that it was about has succeeded since. */
  readonly settle: (cause: Cause) => void
}

/** How many messages that only inform are shown at once. */
const mostSaid = 4

export function createMessages(store: Store<WindowState>): Messages {
  const add = (toast: Toast): string => {
    store.update((state) => ({ ...state, toasts: withToast(state.toasts, toast) }))
    return toast.id
  }
  const keep = (isKept: (toast: Toast) => boolean): void =>
    store.update((state) =>
      state.toasts.every(isKept) ? state : { ...state, toasts: state.toasts.filter(isKept) },
    )
  const settle = (settled: Cause): void =>
    store.update((state) => {
      const left = state.toasts.flatMap((toast) => withoutSettled(toast, settled) ?? [])
      const isSame = left.every((toast, index) => toast === state.toasts[index])
      return isSame && left.length === state.toasts.length ? state : { ...state, toasts: left }
    })
  return {
    say: (text, action = null) => add({ id: newId(), kind: 'info', text, action, cause: null }),
    complain: (text, { cause = null, action = null } = {}) =>
      void add({ id: newId(), kind: 'error', text, action, cause }),
    dismiss: (toastId) => keep(({ id }) => id !== toastId),
    settle,
  }
}

/** In place of one that says the same, unless something would be lost with it. */
function withToast(shown: readonly Toast[], toast: Toast): readonly Toast[] {
  const replaced = shown.filter((other) => isReplaced(other, toast))
  const others = shown.filter((other) => !replaced.includes(other))
  const toasts = [...others, { ...toast, cause: joined([...replaced, toast]) }]
  const said = toasts.filter(({ kind }) => kind === 'info')
  const tooMany = new Set(said.slice(0, Math.max(0, said.length - mostSaid)))
  return toasts.filter((other) => !tooMany.has(other))
}

function isReplaced(shown: Toast, { kind, text, cause, action }: Toast): boolean {
  if (shown.kind !== kind || shown.text !== text || shown.cause?.of !== cause?.of) return false
  if (shown.action === null && action === null) return true
  // What can be done about a failure is the same the next time; any other offer is one of its own.
  return cause === null ? shown.action === null : isAboutTheSame(shown.cause, cause)
}

function isAboutTheSame(one: Cause | null, other: Cause): boolean {
  const about = new Set(other.about)
  return one?.about.length === about.size && one.about.every((each) => about.has(each))
}

/** The causes of several that say the same; they are of one kind. */
function joined(toasts: readonly Toast[]): Cause | null {
  const causes = toasts.flatMap(({ cause }) => cause ?? [])
  const [first] = causes
  return first ? { of: first.of, about: [...new Set(causes.flatMap(({ about }) => about))] } : null
}

/** The message about what of it has not succeeded since; null if all has. */
function withoutSettled(toast: Toast, settled: Cause): Toast | null {
  const { cause } = toast
  if (cause?.of !== settled.of) return toast
  const done = new Set(settled.about)
  const about = cause.about.filter((each) => !done.has(each))
  if (about.length === 0) return null
  return about.length === cause.about.length ? toast : { ...toast, cause: { ...cause, about } }
}

function newId(): string {
  return crypto.randomUUID()
}
