import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { record, type Samples } from '../samples'

interface Start {
  readonly executable: string
  readonly project: string
  /** With `many`, a library of 2,000 articles, in it. */
  readonly folder: string
  readonly runs: number
}

/** Starts Scholium and an empty window by turns, from the process to the first paint of each. */
export async function measureStart(
  { executable, project, folder, runs }: Start,
  samples: Samples,
): Promise<void> {
  const empty = join(project, 'tests/bench/reader/empty-window')
  const library = {
    SCHOLIUM_LIBRARY: join(folder, 'many'),
    SCHOLIUM_CACHE: join(folder, 'many-index'),
  }
  // The first start of each makes its profile, and is not counted.
  for (let run = 0; run <= runs; run++) {
    const theirs = await start(executable, [empty, profile(folder, 'empty')], {}, 'p')
    const ours = await start(executable, [project, profile(folder, 'start')], library, '.article p')
    if (run === 0) continue
    record(samples, 'start.empty', theirs)
    record(samples, 'start.scholium', ours)
  }
}

function profile(folder: string, name: string): string {
  return `--user-data-dir=${join(folder, 'profiles', name)}`
}

/** Milliseconds from starting a process to the first paint of its window's content. */
async function start(
  executable: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  content: string,
): Promise<number> {
  const begin = Date.now()
  const child = spawn(
    executable,
    [
      ...args,
      // As root Chromium refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
    ],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    let said = ''
    let address: string | undefined
    for await (const text of child.stderr.setEncoding('utf8')) {
      said += text as string
      address = /ws:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) break
    }
    const browser = await chromium.connectOverCDP(address!)
    const [context] = browser.contexts()
    const page = context!.pages()[0] ?? (await context!.waitForEvent('page'))
    await page.locator(content).first().waitFor({ state: 'attached' })
    const painted = await page.evaluate(async () => {
      for (;;) {
        const [first] = performance.getEntriesByName('first-contentful-paint')
        if (first) return performance.timeOrigin + first.startTime
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    return painted - begin
  } finally {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
}

/** Takes away what the starts left. */
export async function clearProfiles(folder: string): Promise<void> {
  await rm(join(folder, 'profiles'), { recursive: true, force: true })
  await mkdir(join(folder, 'profiles'))
}
