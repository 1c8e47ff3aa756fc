import { expect as promptly } from '@playwright/test'
import type { Scholium } from './scholium'

/** While a long article is still being drawn, a busy machine takes its time. */
const expect = promptly.configure({ timeout: 20_000 })

/** Expects the card with a note in the margin, at the line where its passage begins. */
export async function expectCardBeside(
  { margin, placeOf }: Scholium,
  quote: string,
  note: string,
): Promise<void> {
  const card = margin.getByRole('article').filter({ hasText: note })
  await expect(card).toBeVisible()
  await expect
    .poll(async () => {
      const { start } = await placeOf(quote)
      const box = await card.boundingBox()
      return box !== null && box.y < start.y && box.y > start.y - 40
    })
    .toBe(true)
}
