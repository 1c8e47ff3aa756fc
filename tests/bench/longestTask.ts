import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds; what the event loop's delay is sampled by and cannot be below. */
const resolution = 1

/**
 * Does work and tells how long it kept the event loop from coming round at the most, in
 * milliseconds: nothing else in the process got a turn for so long.
 */
export async function longestTaskOf<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly longest: number }> {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  await wait(10 * resolution)
  delay.reset()
  // The first delay after a reset is not counted, so that must not be the work's.
  await wait(10 * resolution)
  const result = await work()
  // A delay is known only when the loop comes round after it.
  await wait(10 * resolution)
  delay.disable()
  return { result, longest: delay.max / 1e6 }
}
