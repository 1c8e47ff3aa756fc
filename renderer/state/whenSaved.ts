import type { Store } from './store'
import type { WindowState } from './windowState'

/** Resolves as soon as every change is on the disk or taken back. */
export function whenSaved(store: Store<WindowState>): Promise<void> {
  return new Promise((resolve) => {
    if (store.get().unsaved === 0) return resolve()
    const stop = store.subscribe(() => {
      if (store.get().unsaved > 0) return
      stop()
      resolve()
    })
  })
}
