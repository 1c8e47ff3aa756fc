import { expect, type Page } from '@playwright/test'

const keys = {
  'All notes': 'ControlOrMeta+Shift+n',
  Review: 'ControlOrMeta+Shift+r',
  Insights: 'ControlOrMeta+Shift+m',
  'Find in the library': 'ControlOrMeta+Shift+f',
} as const

/** Opens a desk by its key, and resolves when what it holds is there. */
export async function openDesk(page: Page, desk: keyof typeof keys): Promise<void> {
  await page.keyboard.press(keys[desk])
  await page.locator('.desk').waitFor()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}
