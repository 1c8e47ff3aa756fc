import type { Store } from './store'
import type { Toast, WindowState } from './windowState'

/** Short messages to the reader, newest last. */
export interface Messages {
  readonly say: (text: string, action?: Toast['action']) => void
  /** A message about something that failed. */
  readonly complain: (text: string) => void
  readonly dismiss: (toastId: string) => void
}

export function createMessages(store: Store<WindowState>): Messages {
  const add = (kind: Toast['kind'], text: string, action: Toast['action']): void => {
    const toast: Toast = { id: crypto.randomUUID(), kind, text, action }
    store.update((state) => ({
      ...state,
      toasts: [...state.toasts.filter((other) => other.text !== text), toast],
    }))
  }
  return {
    say: (text, action = null) => add('info', text, action),
    complain: (text) => add('error', text, null),
    dismiss: (toastId) =>
      store.update((state) => ({
        ...state,
        toasts: state.toasts.filter((toast) => toast.id !== toastId),
      })),
  }
}
