import type { Page } from '@playwright/test'
import type { ImportResult } from '../../shared/contract'

declare global {
  interface Window {
    /** The report of the import that a test waits for; null until it comes. */
    importReport?: readonly ImportResult[] | null
  }
}

/** Begins an import and gives the report that the window gets of it. */
export async function reportOf(
  page: Page,
  begin: () => Promise<unknown>,
): Promise<readonly ImportResult[]> {
  // A value and no promise: the debugger loses track of promises that are settled by an event.
  await page.evaluate(() => {
    window.importReport = null
    const stop = window.scholium.listen((event) => {
      if (event.kind !== 'import-finished') return
      stop()
      window.importReport = event.results
    })
  })
  await begin()
  await page.waitForFunction(() => window.importReport !== null)
  return page.evaluate(() => window.importReport!)
}
