import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCounts } from '../../../scripts/testing/counts.mjs'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scholium-counts-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('counts the tests in the reports of Vitest and of Playwright', async () => {
  const vitest = await write({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 })
  const playwright = await write({
    stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 3 },
    errors: [{ message: 'a file that cannot be loaded' }],
  })
  expect([readCounts(vitest), readCounts(playwright)]).toEqual([
    { passed: 7, failed: 2 },
    { passed: 4, failed: 2 },
  ])
})

test('a run that left no report has no counts', () => {
  expect(readCounts(join(folder, 'none.json'))).toBeUndefined()
})

let number = 0
async function write(report: object): Promise<string> {
  const file = join(folder, `${number++}.json`)
  await writeFile(file, JSON.stringify(report))
  return file
}
