import type { Library } from '../../../electron/storage/library'
import { longestTaskOf } from '../longestTask'
import { timed } from '../timed'

/** Makes a backup, and tells how long that took and the longest task of it, in milliseconds. */
export function backUp(
  library: Library,
): Promise<{ readonly result: number; readonly longest: number }> {
  return longestTaskOf(() => timed(() => library.tidyUp({ backUp: 'now' })))
}
