import { expect, type Locator, type Page } from '@playwright/test'
import type { ReaderWindow } from './readerWindow'

/** Moments of one opening, in milliseconds since the press in the library's list. */
export interface Opening {
  readonly received: number
  readonly parsed: number
  readonly painted: number
}

/** Opens an article by a press on its row, and tells when what was there; it must show highlights. */
export async function openArticle(
  { page, run }: ReaderWindow,
  title: string,
  showsHighlights: boolean,
): Promise<Opening> {
  const row = await findRow(page, title)
  const marks = run(waitForPaint) as Promise<Opening & { readonly highlights: number }>
  await row.click()
  const { highlights, ...opening } = await marks
  if (showsHighlights && highlights === 0) throw new Error(`“${title}” shows no highlights.`)
  return opening
}

/** The row of an article, found by its title: others may have been scrolled out of the list. */
async function findRow(page: Page, title: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Find an article' }).fill(title)
  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(1)
  return rows
}

const waitForPaint = `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('No article was painted.')), 60_000)
  performance.clearMarks()
  let pressed = 0
  addEventListener('pointerup', () => { pressed = performance.now() }, { capture: true, once: true })
  const observer = new PerformanceObserver(() => {
    const at = (name) => performance.getEntriesByName('scholium:article-' + name).at(-1)?.startTime
    if (at('painted') === undefined) return
    observer.disconnect()
    resolve({
      received: at('received') - pressed,
      parsed: at('parsed') - pressed,
      painted: at('painted') - pressed,
      highlights: document.querySelectorAll('mark.highlight').length,
    })
  })
  observer.observe({ type: 'mark' })
})`
