import { isWordBoundary } from '../../shared/article/wordBoundary'
import type { TextRange } from '../../shared/article/text'
import { trimRange } from '../../shared/notes/anchor'

/** By how many characters a hand may have missed the edge of a word. */
const largestSlip = 2
/** How far a word is followed, in UTF-16 units: an edge that is farther away is none to snap to. */
const reach = 2 * largestSlip + 2
/** In these scripts a part of what stands between two spaces is often meant. */
const exactScripts = /[\p{Script_Extensions=Katakana}\p{Script=Hangul}]/u

/**
 * A passage selected with the mouse as it was meant. An end that lies in a word is moved to the
 * nearer edge of that word, if that is no more than two characters away: what is missing of the word
 * is taken in, a stray letter or two of another one is left out; where both edges are as near, the
 * word is taken in. An apostrophe between letters is part of the word. A passage inside one word
 * stays as it is, and so does an end in Chinese, Japanese or Korean text.
 */
export function snapToWords(text: string, range: TextRange): TextRange {
  const { start, end } = range
  if (edgeFrom(text, start, 1, end - start) >= end) return range
  const from = snapEnd(text, start, -1)
  const left =
    from > start ? (/^[\p{Po}\p{Pe}\p{Pf}]*\s+/u.exec(text.slice(from, end))?.[0] ?? '') : ''
  const snapped = { start: from + left.length, end: snapEnd(text, end, 1) }
  return (snapped.start < snapped.end && trimRange(text, snapped)) || range
}

/** Where an end is moved to; the rest of the passage lies against `outward`. */
function snapEnd(text: string, at: number, outward: 1 | -1): number {
  if (isEdge(text, at) || exactScripts.test(text.slice(at - 1, at + 1))) return at
  const [outer, inner] = [edgeFrom(text, at, outward), edgeFrom(text, at, outward === 1 ? -1 : 1)]
  const [missing, stray] = [charactersBetween(text, at, outer), charactersBetween(text, at, inner)]
  if (Math.min(missing, stray) > largestSlip) return at
  return missing <= stray ? outer : inner
}

/** The edge of the word around a place in a direction, as far as it is looked for. */
function edgeFrom(text: string, at: number, by: 1 | -1, farthest = reach): number {
  let edge = at
  while (Math.abs(edge - at) < farthest && !isEdge(text, edge)) edge += by
  return edge
}

function isEdge(text: string, at: number): boolean {
  return isWordBoundary(text, at) && !isInApostrophe(text, at)
}

/** Whether a place is beside an apostrophe with letters at both of its sides. */
function isInApostrophe(text: string, at: number): boolean {
  return [at - 1, at].some(
    (sign) =>
      (text[sign] === '’' || text[sign] === "'") &&
      /^\p{L}/u.test(text.slice(sign + 1, sign + 3)) &&
      /\p{L}$/u.test(text.slice(Math.max(0, sign - 2), sign)),
  )
}

function charactersBetween(text: string, a: number, b: number): number {
  return Array.from(text.slice(Math.min(a, b), Math.max(a, b))).length
}
