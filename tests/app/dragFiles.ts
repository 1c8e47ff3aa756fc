import type { Page } from '@playwright/test'

/** Moves files of the disk over the middle of the window, as a file manager does. */
export async function dragFiles(
  page: Page,
  files: readonly string[],
  ...types: readonly ('dragEnter' | 'dragOver' | 'drop')[]
): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of types)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await devtools.detach()
}
