/** How long after a crash another counts as the same again, in milliseconds. */
const shortly = 60_000

/**
 * Counts how often the page has ended: true for one that comes within a minute of the one before,
 * so that beginning anew in the same way would most likely end in the same way.
 */
export function createCrashes(now: () => number = () => performance.now()): () => boolean {
  let last = -Infinity
  return () => {
    const isAgain = now() - last < shortly
    last = now()
    return isAgain
  }
}
