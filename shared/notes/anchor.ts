import type { TextRange } from '../article/text'
import { wholeGraphemes } from '../article/wholeGraphemes'
import type { Anchor } from './highlight'

/** How much of the surrounding text an anchor keeps on each side, in UTF-16 units. */
const contextLength = 32

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
 *
 * At its offsets the same quote counts where what stands before or after it is the same too, for
 * another passage that reads alike may have come there. Elsewhere only a single place with the
 * same quote between the same prefix and suffix counts: a look-alike is never chosen.
 */
export function findAnchor(text: string, anchor: Anchor): TextRange | null {
  const { start, end, quote, prefix, suffix } = anchor
  if (text.slice(start, end) === quote && hasContext(text, anchor)) return { start, end }
  const whole = prefix + quote + suffix
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  return { start: at + prefix.length, end: at + prefix.length + quote.length }
}

/** Whether one side of a passage at its offsets is as it was, or nothing is known of either. */
function hasContext(text: string, { start, end, prefix, suffix }: Anchor): boolean {
  if (prefix === '' && suffix === '') return true
  const reachesStart = prefix.length >= contextLength || prefix.length === start
  const reachesEnd = suffix.length >= contextLength || end + suffix.length === text.length
  return (
    (reachesStart && text.slice(Math.max(0, start - prefix.length), start) === prefix) ||
    (reachesEnd && text.startsWith(suffix, end))
  )
}

/**
 * The range without white space at either end, and with no character cut in half there; null if
 * nothing but white space is in it.
 */
export function trimRange(text: string, { start, end }: TextRange): TextRange | null {
  const passage = text.slice(start, end)
  const trimmed = passage.trimStart()
  if (trimmed === '') return null
  const from = start + passage.length - trimmed.length
  return wholeGraphemes(text, { start: from, end: from + trimmed.trimEnd().length })
}
