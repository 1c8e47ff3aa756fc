import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'

/** The built program as it is measured, with what is laid beside it. */
export interface ReaderWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly protocol: CDPSession
  /** Evaluates a script in the window, whatever the page's policy says. */
  readonly run: (expression: string) => Promise<unknown>
  readonly collectGarbage: () => Promise<void>
  /** Has the page as it is at first, without anything that was kept or left in it. */
  readonly reload: () => Promise<void>
}

export interface ReaderStart {
  readonly executable: string
  /** The project's folder, which is the program that Electron starts. */
  readonly project: string
  /** The folders of the library and of Electron's own data, both absolute. */
  readonly library: string
  readonly profile: string
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
      `--user-data-dir=${start.profile}`,
      // One window lies over another here, and is drawn all the same.
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    env: {
      ...(process.env as Record<string, string>),
      SCHOLIUM_LIBRARY: start.library,
      SCHOLIUM_CACHE: `${start.library}-index`,
    },
  })
  const page = await app.firstWindow()
  const protocol = await app.context().newCDPSession(page)
  // Recogito writes style elements, which the program's policy forbids; only the bench lifts it,
  // and only from the next load on.
  await protocol.send('Page.enable')
  await protocol.send('Page.setBypassCSP', { enabled: true })
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
  const reload = async (): Promise<void> => {
    await page.reload()
    await page.getByRole('region', { name: 'Library' }).waitFor()
    for (const script of start.scripts) await run(script)
  }
  await reload()
  const collectGarbage = async (): Promise<void> => {
    await protocol.send('HeapProfiler.collectGarbage')
  }
  return { app, page, protocol, run, collectGarbage, reload }
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
