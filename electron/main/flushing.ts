import type { BrowserWindow } from 'electron'
import { logError } from './log'

/** How long a page may take to save what is being typed, in milliseconds. */
const longestFlush = 10_000

/** Keeps a window open until its page has saved what is being typed. */
export interface Flushing {
  /** The page has begun: from now on it may have something to save. */
  readonly pageOpened: () => void
  /** The page has nothing left to save. */
  readonly flushed: () => void
}

/**
 * When the window is to be closed, asks its page to flush, waits for the answer, and closes the
 * window then. A page that ended, or does not answer within ten seconds, is not waited for.
 */
export function flushBeforeClosing(window: BrowserWindow, askToFlush: () => void): Flushing {
  let mayHaveText = false
  let finish: (() => void) | null = null

  function closeAfterFlush(): void {
    const timer = setTimeout(() => {
      logError('closing', new Error('the page did not answer the request to flush'))
      finish?.()
    }, longestFlush)
    finish = () => {
      clearTimeout(timer)
      window.destroy()
    }
    askToFlush()
  }

  window.webContents.on('render-process-gone', () => {
    mayHaveText = false
    finish?.()
  })
  window.on('close', (event) => {
    if (!mayHaveText) return
    event.preventDefault()
    if (!finish) closeAfterFlush()
  })
  return {
    pageOpened: () => (mayHaveText = true),
    flushed: () => finish?.(),
  }
}
