import { expect } from '@playwright/test'
import type { Scholium } from './scholium'

/** Expects the selection bar near the passage, over none of its lines and not under the mouse. */
export async function expectBarBeside({ selectionBar }: Scholium): Promise<void> {
  await expect(selectionBar).toBeVisible()
  const overlaps = await selectionBar.evaluate((bar) => {
    const { left, top, right, bottom } = bar.getBoundingClientRect()
    const page = bar.closest('.page')!.getBoundingClientRect()
    const lines = [...document.getSelection()!.getRangeAt(0).getClientRects()]
    const covered = lines.filter(
      (line) =>
        line.width > 1 &&
        line.left < right &&
        line.right > left &&
        line.top < bottom &&
        line.bottom > top,
    )
    return {
      covered: covered.length,
      isUnderPointer: bar.matches(':hover'),
      isOutside: left < page.left || top < page.top || right > page.right || bottom > page.bottom,
    }
  })
  expect(overlaps).toEqual({ covered: 0, isUnderPointer: false, isOutside: false })
}
