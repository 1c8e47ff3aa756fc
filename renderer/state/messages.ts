import type { Store } from './store'
import type { Toast, WindowState } from './windowState'

/** Short messages to the reader, newest last. */
export interface Messages {
  /** Returns the id by which the message can be dismissed. */
  readonly say: (text: string, action?: Toast['action']) => string
  /** A message about something that failed. */
  readonly complain: (text: string) => void
  readonly dismiss: (toastId: string) => void
}

export function createMessages(store: Store<WindowState>): Messages {
  const add = (kind: Toast['kind'], text: string, action: Toast['action']): string => {
    const toast: Toast = { id: crypto.randomUUID(), kind, text, action }
    store.update((state) => ({
      ...state,
      toasts: [...state.toasts.filter((other) => other.text !== text), toast],
    }))
    return toast.id
  }
  return {
    say: (text, action = null) => add('info', text, action),
    complain: (text) => void add('error', text, null),
    dismiss: (toastId) =>
      store.update((state) => ({
        ...state,
        toasts: state.toasts.filter((toast) => toast.id !== toastId),
      })),
  }
}
