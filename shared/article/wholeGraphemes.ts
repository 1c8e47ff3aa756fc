import type { TextRange } from './text'

/** How far back from an end a place is looked for where a cluster surely begins, in UTF-16 units. */
const farthest = 1024

/** Before these characters, or right at them, reading can begin without cutting what came before. */
const safeBeginning = /[\s\u0021-\u007E\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The range grown until neither end lies inside what a reader takes for one character: an extended
 * grapheme cluster (UAX #29), such as a letter with its accents or an emoji of several.
 */
export function wholeGraphemes(text: string, { start, end }: TextRange): TextRange {
  return { start: clusterAt(text, start).start, end: clusterAt(text, end).end }
}

/** The cluster that an offset lies inside; empty, at the offset, where it lies between two. */
function clusterAt(text: string, offset: number): TextRange {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset }
  const from = beginningBefore(text, offset)
  const part = text.slice(from, offset + farthest)
  const cluster = segmenter.segment(part).containing(offset - from)
  if (!cluster || from + cluster.index === offset) return { start: offset, end: offset }
  const start = from + cluster.index
  return { start, end: start + cluster.segment.length }
}

function beginningBefore(text: string, offset: number): number {
  const lowest = Math.max(0, offset - farthest)
  for (let at = offset - 1; at > lowest; at--) if (safeBeginning.test(text.charAt(at))) return at
  return lowest
}
