import { firstTermFrom, type Segment } from './segment'

/** How many slips are forgiven in a word; none in a short one, or where a digit would be another. */
export function slipsForgiven(word: string): number {
  if (/\p{N}/u.test(word)) return 0
  const { length } = [...word]
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

export interface SlipBounds {
  /** How many there may be. */
  readonly slips: number
  /** Whether the first letter must be right. */
  readonly sameFirst: boolean
}

/**
 * The terms of a segment that differ from a word by so many slips at most: a letter too many, too
 * few, another, or two exchanged (Damerau and Levenshtein, with no letter changed twice). The list of
 * terms is walked as a tree: what its first letters rule out is skipped.
 */
export function mistypedTerms(
  segment: Segment,
  word: string,
  { slips, sameFirst }: SlipBounds,
): readonly { readonly term: number; readonly slips: number }[] {
  const { terms } = segment
  const first = sameFirst ? String.fromCodePoint(word.codePointAt(0)!) : ''
  const width = word.length + 1
  const longest = word.length + slips
  // A row for each letter of a term: how far it is from each beginning of the word.
  const rows = new Uint8Array((longest + 2) * width)
  for (let at = 0; at < width; at++) rows[at] = Math.min(at, 255)
  const found: { readonly term: number; readonly slips: number }[] = []
  let before = ''
  for (let index = firstTermFrom(segment, first); index < terms.length;) {
    const term = terms[index]!
    if (!term.startsWith(first)) break
    // The rows of what it has in common with the term before are there already.
    let depth = 0
    const common = Math.min(before.length, term.length)
    while (depth < common && before.charCodeAt(depth) === term.charCodeAt(depth)) depth++
    let reached = depth
    let ruledOut = false
    while (reached < term.length && !ruledOut) {
      reached++
      ruledOut = reached > longest || fillRow(rows, width, word, term, reached) > slips
    }
    before = term.slice(0, reached)
    if (ruledOut) {
      index = firstAfter(terms, index, term.slice(0, reached))
      continue
    }
    const distance = rows[term.length * width + width - 1]!
    if (distance > 0 && distance <= slips) found.push({ term: index, slips: distance })
    index++
  }
  return found
}

/** Fills the row of so many letters of a term; the least of the row and the one before it. */
function fillRow(
  rows: Uint8Array,
  width: number,
  word: string,
  term: string,
  length: number,
): number {
  const row = length * width
  const above = row - width
  const letter = term.charCodeAt(length - 1)
  const letterBefore = length > 1 ? term.charCodeAt(length - 2) : -1
  rows[row] = Math.min(length, 255)
  let least = rows[row]!
  for (let at = 1; at < width; at++) {
    const wanted = word.charCodeAt(at - 1)
    let distance = Math.min(
      rows[above + at]! + 1,
      rows[row + at - 1]! + 1,
      rows[above + at - 1]! + (letter === wanted ? 0 : 1),
    )
    if (at > 1 && letter === word.charCodeAt(at - 2) && letterBefore === wanted)
      distance = Math.min(distance, rows[above - width + at - 2]! + 1)
    rows[row + at] = distance
    if (distance < least) least = distance
  }
  // Two exchanged letters reach over a row.
  for (let at = 0; at < width; at++) if (rows[above + at]! < least) least = rows[above + at]!
  return least
}

/** The first term after an index that does not begin like it, looked for in steps that double. */
function firstAfter(terms: readonly string[], from: number, beginning: string): number {
  let low = from + 1
  let step = 1
  while (low + step < terms.length && terms[low + step]!.startsWith(beginning)) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, terms.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (terms[middle]!.startsWith(beginning)) low = middle + 1
    else high = middle
  }
  return low
}
