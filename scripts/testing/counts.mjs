import { existsSync, readFileSync } from 'node:fs'

/**
 * The tests passed and failed in a JSON report of Vitest or Playwright, or `undefined` when there
 * is no report, as after a crash.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function readCounts(file) {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats) {
    const { expected, unexpected, flaky } = report.stats
    // Errors outside of any test, such as a spec file that cannot be loaded, count as failures too.
    return { passed: expected + flaky, failed: unexpected + report.errors.length }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}
