/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** How long work takes that does not wait for anything, in milliseconds. */
export function timedAtOnce(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}
