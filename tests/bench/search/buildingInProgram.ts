import { _electron } from '@playwright/test'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Samples } from '../samples'

export const buildingInProgramTask = z.object({
  executable: z.string(),
  /** The project's folder, which is the program that Electron starts. */
  project: z.string(),
  library: z.string(),
  /** For what the program keeps besides; emptied first. */
  folder: z.string(),
})

/**
 * Starts the program on a library that has no index and looks for something while that is built. The
 * longest tasks until what is found in all of it is drawn, in milliseconds: `longestTask.main` from
 * when the list of articles is there, which is before the notes have been read, and
 * `longestTask.window` from when Find is open.
 */
export async function measureBuildingInProgram({
  executable,
  project,
  library,
  folder,
}: z.infer<typeof buildingInProgramTask>): Promise<Samples> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      project,
      // As root Chromium refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    env: {
      ...(process.env as Record<string, string>),
      SCHOLIUM_LIBRARY: library,
      SCHOLIUM_CACHE: join(folder, 'cache'),
    },
  })
  try {
    const page = await app.firstWindow()
    await page.locator('.article-row').first().waitFor()
    await app.evaluate(watchTurns)
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await page.locator('.find-example').first().waitFor()
    // That the window and the desk are drawn first is no part of building.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.evaluate(watchTasksOfPage)
    await page.locator('#find-in-library').fill('the')
    // Names and roles would have the page gone through in each frame, in tasks that are watched.
    const progress = page.locator('.find-indexing')
    await progress.waitFor()
    await progress.waitFor({ state: 'detached', timeout: 600_000 })
    // With the end of it all is asked for once more.
    await page.waitForTimeout(1000)
    await page.locator('.found-list[aria-busy=false] .found-option').first().waitFor()
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    return {
      'longestTask.main': [await app.evaluate(() => globalThis.longestTaskOfBench)],
      'longestTask.window': [await page.evaluate(() => globalThis.longestTaskOfBench)],
    }
  } finally {
    await app.close()
  }
}

declare global {
  /** Of the thread that it is read in, in milliseconds. */
  var longestTaskOfBench: number
}

/** Ticks as often as a thread comes round, and keeps the longest time between two ticks. */
function watchTurns(): void {
  let last = performance.now()
  globalThis.longestTaskOfBench = 0
  setInterval(() => {
    const now = performance.now()
    globalThis.longestTaskOfBench = Math.max(globalThis.longestTaskOfBench, now - last)
    last = now
  }, 1)
}

/**
 * Keeps the longest task of the page. Between two ticks there can be several, of which Chromium
 * tells those of over 50 milliseconds by themselves (W3C Long Tasks API). Where it tells none, what
 * is kept is the longest time between two ticks, or 50 where that was longer.
 */
function watchTasksOfPage(): void {
  const longestUntold = 50
  let longest = 0
  let turn = 0
  let last = performance.now()
  globalThis.longestTaskOfBench = 0
  const take = (): void => {
    globalThis.longestTaskOfBench = longest > 0 ? longest : Math.min(turn, longestUntold)
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    take()
  }).observe({ type: 'longtask' })
  setInterval(() => {
    const now = performance.now()
    turn = Math.max(turn, now - last)
    last = now
    take()
  }, 1)
}
