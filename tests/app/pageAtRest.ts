import type { Page } from '@playwright/test'

/** Resolves when the page has not been scrolled for so many frames. */
export async function pageAtRest(page: Page, frames = 20): Promise<void> {
  await page.locator('.page').evaluate(async (scroller, frames) => {
    let top = scroller.scrollTop
    for (let still = 0; still < frames; still++) {
      await new Promise((drawn) => requestAnimationFrame(drawn))
      if (scroller.scrollTop !== top) still = 0
      top = scroller.scrollTop
    }
  }, frames)
}
