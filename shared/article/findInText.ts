import { countWhile } from '../countWhile'
import { isClusterBoundary } from './clusterBoundary'
import { foldForFinding, sourceOffset, type FoldedText } from './foldForFinding'
import { normaliseText } from './normaliseText'
import { isInWord, isWordBoundary } from './wordBoundary'

/** Passages of a text in order, none overlapping: the n-th from `starts[n]` to `ends[n]`. */
export interface Matches {
  /** UTF-16 units of the text that was folded. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export const noMatches: Matches = { starts: new Uint32Array(), ends: new Uint32Array() }

/**
 * Every passage of a text that reads like the query once both are folded. None begins or ends
 * inside a grapheme cluster, or with `wholeWord` inside a word, and none goes over a line break.
 */
export function findInText(
  folded: FoldedText,
  query: string,
  { wholeWord }: { readonly wholeWord: boolean },
): Matches {
  const wanted = foldForFinding(normaliseText(query), folded.matchCase).text
  if (wanted === '' || wanted.includes('\n')) return noMatches
  const { text, source } = folded
  const startsWord = wholeWord && isInWord(wanted.codePointAt(0))
  const endsWord = wholeWord && isInWord([...wanted].at(-1)!.codePointAt(0))
  const starts: number[] = []
  const ends: number[] = []
  for (let at = text.indexOf(wanted); at >= 0;) {
    const start = sourceOffset(folded, at, 'start')
    const end = start < 0 ? -1 : sourceOffset(folded, at + wanted.length, 'end')
    const counts =
      end >= 0 &&
      isClusterBoundary(source, start) &&
      isClusterBoundary(source, end) &&
      (!startsWord || isWordBoundary(source, start)) &&
      (!endsWord || isWordBoundary(source, end))
    if (counts) {
      starts.push(start)
      ends.push(end)
    }
    at = text.indexOf(wanted, at + (counts ? wanted.length : 1))
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** The index of the first match that starts at an offset or after it; the count if there is none. */
export function firstMatchFrom({ starts }: Matches, offset: number): number {
  return countWhile(starts.length, (index) => starts[index]! < offset)
}
