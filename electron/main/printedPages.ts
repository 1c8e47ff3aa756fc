import { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appOrigin } from './protocol'

/** HTML of a page: its title and what is in its body. */
interface PrintedPage {
  readonly title: string
  readonly body: string
}

/** Pages that are printed and never shown. */
export interface PrintedPages {
  /** The page of an address, once it is made up; null for an address of no such page. */
  readonly pageFor: (address: string) => Promise<string | null>
  /**
   * Loads a page in a window that nobody sees, in which no script runs, and ends the window once
   * the work with it is done. Rejects with the signal's reason as soon as that is aborted.
   */
  readonly withPage: <Value>(
    page: PrintedPage,
    signal: AbortSignal,
    work: (contents: Electron.WebContents) => Promise<Value>,
  ) => Promise<Value>
}

/** `folder` has the built `print.html`, into which the body of a page goes. */
export function createPrintedPages(folder: string): PrintedPages {
  const bodies = new Map<string, PrintedPage>()

  return {
    pageFor: async (address) => {
      const page = bodies.get(address)
      if (!page) return null
      const frame = await readFile(join(folder, 'print.html'), 'utf8')
      // By functions, for a text may have `$&` in it.
      return frame.replace('<!--title-->', () => page.title).replace('<!--body-->', () => page.body)
    },
    async withPage<Value>(
      page: PrintedPage,
      signal: AbortSignal,
      work: (contents: Electron.WebContents) => Promise<Value>,
    ) {
      const address = `${appOrigin}/print.html?${randomUUID()}`
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
      })
      bodies.set(address, page)
      try {
        signal.throwIfAborted()
        // Whether work on a window that is gone ever ends is not said anywhere.
        const given = once(signal, 'abort').then(() => signal.throwIfAborted())
        const done = window.loadURL(address).then(() => work(window.webContents))
        return (await Promise.race([done, given])) as Value
      } finally {
        bodies.delete(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
  }
}
