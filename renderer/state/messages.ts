import type { Method } from '../../shared/contract'
import type { Store } from './store'
import type { Toast, WindowState } from './windowState'

/** What failed: a call of the main process, or the adding of articles. */
export type Cause = Method | 'import'

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
  /** Takes away what was complained of, for that has succeeded since. */
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
  return {
    say: (text, action = null) => add({ id: newId(), kind: 'info', text, action, cause: null }),
    complain: (text, { cause = null, action = null } = {}) =>
      void add({ id: newId(), kind: 'error', text, action, cause }),
    dismiss: (toastId) => keep(({ id }) => id !== toastId),
    settle: (settled) => keep(({ cause }) => cause !== settled),
  }
}

/** In place of one that says the same, unless something would be lost with it. */
function withToast(shown: readonly Toast[], toast: Toast): readonly Toast[] {
  const others = shown.filter((other) => !isReplaced(other, toast))
  const toasts = [...others, toast]
  const said = toasts.filter(({ kind }) => kind === 'info')
  const tooMany = new Set(said.slice(0, Math.max(0, said.length - mostSaid)))
  return toasts.filter((other) => !tooMany.has(other))
}

function isReplaced(shown: Toast, { kind, text, cause }: Toast): boolean {
  const saysTheSame = shown.kind === kind && shown.text === text && shown.cause === cause
  // What can be done about a failure is the same the next time; any other offer is one of its own.
  return saysTheSame && (shown.action === null || cause !== null)
}

function newId(): string {
  return crypto.randomUUID()
}
