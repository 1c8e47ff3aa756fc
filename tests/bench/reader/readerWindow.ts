import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import { join } from 'node:path'

/** The built program as it is measured, with what is laid beside it. */
export interface ReaderWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly protocol: CDPSession
  /** Evaluates a script in the window, whatever the page's policy says. */
  readonly run: (expression: string) => Promise<unknown>
  readonly collectGarbage: () => Promise<void>
}

export interface ReaderStart {
  readonly executable: string
  readonly project: string
  /** With `library` in it. */
  readonly folder: string
  /** The scripts of the peers. */
  readonly scripts: readonly string[]
}

/** Starts the built program on a library and loads the peers' scripts into its window. */
async function openReaderWindow(start: ReaderStart): Promise<ReaderWindow> {
  const app = await _electron.launch({
    executablePath: start.executable,
    args: [
      start.project,
      // As root Chromium refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(start.folder, 'profile')}`,
    ],
    env: {
      ...(process.env as Record<string, string>),
      SCHOLIUM_LIBRARY: join(start.folder, 'library'),
    },
  })
  const page = await app.firstWindow()
  const protocol = await app.context().newCDPSession(page)
  // Recogito writes style elements, which the program's policy forbids; only the bench lifts it,
  // and only from the next load on.
  await protocol.send('Page.enable')
  await protocol.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.getByRole('region', { name: 'Library' }).waitFor()
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  for (const script of start.scripts) await run(script)
  const collectGarbage = async (): Promise<void> => {
    await protocol.send('HeapProfiler.collectGarbage')
  }
  return { app, page, protocol, run, collectGarbage }
}

/** Does some work in a window of its own. */
export async function inWindow(
  start: ReaderStart,
  work: (window: ReaderWindow) => Promise<void>,
): Promise<void> {
  const window = await openReaderWindow(start)
  try {
    await work(window)
  } finally {
    await window.app.close()
  }
}
