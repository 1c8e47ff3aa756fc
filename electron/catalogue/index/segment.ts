import { countWhile } from '../../../shared/countWhile'

/**
 * A part of the index that never changes: for each term the units it stands in. Two segments have
 * no unit in common, and all units of one come before all of the other.
 */
export interface Segment {
  /** In the order of their UTF-16 units. */
  readonly terms: readonly string[]
  /** In how many units each term stands. */
  readonly counts: Uint32Array
  /** The last unit that each term stands in. */
  readonly lastUnits: Uint32Array
  /** Where the entries of each term begin; one more, where the last end. */
  readonly entriesFrom: Uint32Array
  /** The same for its positions. */
  readonly positionsFrom: Uint32Array
  /**
   * For each unit its distance from the one before, or from 0, times two; and one more where the term
   * stands there once. Else how often it does follows.
   */
  readonly entries: Uint8Array
  /** For each unit the positions in it, each as its distance from the one before, or from 0. */
  readonly positions: Uint8Array
}

/** The index of the first term that is not before a text. */
export function firstTermFrom({ terms }: Segment, text: string): number {
  return countWhile(terms.length, (index) => terms[index]! < text)
}

/** The index of a term; -1 where it does not stand. */
export function indexOfTerm(segment: Segment, term: string): number {
  const index = firstTermFrom(segment, term)
  return segment.terms[index] === term ? index : -1
}

/** One past the last of the terms that begin with a text, of which `from` is the first. */
export function endOfBeginning({ terms }: Segment, text: string, from: number): number {
  return from + countWhile(terms.length - from, (index) => terms[from + index]!.startsWith(text))
}
