import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { record, type Samples } from '../samples'
import { openArticle } from './openArticle'
import { restTitle, titleOf } from './readerCases'
import { inWindow, type ReaderStart, type ReaderWindow } from './readerWindow'

const longest = titleOf({ words: 1_000_000, highlights: 10_000 })

/**
 * The working set of the window's process in megabytes, with the longest article in Scholium and
 * with the same text as plain elements, each in a window that has shown nothing else.
 */
export async function measureMemory(
  start: ReaderStart,
  /** What `prepareReader` has made. */
  folder: string,
  runs: number,
  samples: Samples,
): Promise<void> {
  for (let run = 0; run < runs; run++) {
    await inWindow(start, async (window) => {
      await openArticle(window, longest, true)
      await window.page
        .locator('.section-undrawn')
        .first()
        .waitFor({ state: 'detached', timeout: 60_000 })
      record(samples, 'memory.scholium', await workingSet(window))
      await openArticle(window, restTitle, false)
    })
    await inWindow(start, async (window) => {
      const json = await readFile(join(folder, `${longest}.json`), 'utf8')
      await window.run(`benchPages.keep('memory', ${json})`)
      await window.run(`benchPages.openPlain('memory')`)
      await window.run(`benchPages.forget('memory')`)
      record(samples, 'memory.plain', await workingSet(window))
    })
  }
}

async function workingSet({ app, collectGarbage, run }: ReaderWindow): Promise<number> {
  await collectGarbage()
  await run('new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 1_000))')
  await collectGarbage()
  return app.evaluate(({ app: program, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId()
    const metric = program.getAppMetrics().find((process) => process.pid === pid)
    return metric!.memory.workingSetSize / 1_024
  })
}
