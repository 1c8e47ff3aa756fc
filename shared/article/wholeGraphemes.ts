import { isClusterBoundary } from './clusterBoundary'
import type { TextRange } from './text'

/**
 * The range grown until neither end lies inside what a reader takes for one character: an extended
 * grapheme cluster (UAX #29), such as a letter with its accents or an emoji of several.
 */
export function wholeGraphemes(text: string, range: TextRange): TextRange {
  let { start, end } = range
  while (!isClusterBoundary(text, start)) start--
  while (!isClusterBoundary(text, end)) end++
  return { start, end }
}
