import { useSyncExternalStore } from 'react'

/** Whether the reader can see the window, and is in no other. */
export function useAttention(): boolean {
  return useSyncExternalStore(listen, hasAttention)
}

function hasAttention(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus()
}

function listen(hear: () => void): () => void {
  document.addEventListener('visibilitychange', hear)
  window.addEventListener('focus', hear)
  window.addEventListener('blur', hear)
  return () => {
    document.removeEventListener('visibilitychange', hear)
    window.removeEventListener('focus', hear)
    window.removeEventListener('blur', hear)
  }
}
