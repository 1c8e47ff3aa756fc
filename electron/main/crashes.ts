/** How long after a crash another counts as the same again, in milliseconds. */
const shortly = 60_000

/**
 * Counts how often the page has ended in a row: 1 for the first time and more for one that comes
 * within a minute of the one before, so that beginning anew in the same way would most likely end
 * in the same way.
 */
export function createCrashes(now: () => number = () => performance.now()): () => number {
  let last = -Infinity
  let inARow = 0
  return () => {
    inARow = now() - last < shortly ? inARow + 1 : 1
    last = now()
    return inARow
  }
}
