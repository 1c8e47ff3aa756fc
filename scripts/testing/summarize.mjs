/**
 * Names the sections that failed, ends with the line `N passed, N failed` for all of them, where a
 * section that failed without a failing test counts as one, and returns the exit code.
 *
 * @param {readonly import('./section.mjs').Outcome[]} outcomes
 */
export function summarize(outcomes) {
  const failing = outcomes.filter(({ ok }) => !ok).map(({ title }) => title)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(failing.length === 0 ? '' : `\nFailed: ${failing.join(', ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
