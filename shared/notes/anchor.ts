import type { TextRange } from '../article/text'
import type { Anchor } from './highlight'

/** How much of the surrounding text an anchor keeps on each side, in UTF-16 units. */
export const contextLength = 32

/** The anchor of a range of the text. */
export function anchorOf(text: string, { start, end }: TextRange): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/**
 * The range of the anchor's passage in a text, or null when it cannot be told with certainty.
 * Where the passage is no longer at its offsets, only a single place with the same quote between
 * the same prefix and suffix counts: a look-alike is never chosen.
 */
export function findAnchor(text: string, anchor: Anchor): TextRange | null {
  const { start, end, quote, prefix, suffix } = anchor
  if (text.slice(start, end) === quote) return { start, end }
  const whole = prefix + quote + suffix
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  return { start: at + prefix.length, end: at + prefix.length + quote.length }
}

/** The range without white space at either end; null if nothing else is in it. */
export function trimRange(text: string, { start, end }: TextRange): TextRange | null {
  const passage = text.slice(start, end)
  const trimmed = passage.trimStart()
  if (trimmed === '') return null
  const from = start + passage.length - trimmed.length
  return { start: from, end: from + trimmed.trimEnd().length }
}
