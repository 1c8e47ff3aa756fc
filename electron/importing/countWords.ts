const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const run =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200C\u200D]*(?:['’.:·,][\p{L}\p{N}][\p{L}\p{M}\p{N}_\u200C\u200D]*)*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** UTF-16 units; the time the segmenter takes grows with the square of what it is given at once. */
const piece = 256
/** UTF-16 units; the rest of a longer text is taken to have as many words as this much of it. */
const sampled = 200_000

/**
 * The number of words in a text, as `Intl.Segmenter` divides it (UAX #29, and a dictionary for the
 * scripts that are written without spaces). Only those scripts are given to the segmenter itself,
 * and of a whole book in one of them only the beginning, since it would take half a minute.
 */
export function countWords(text: string): number {
  let words = 0
  let segmented = 0
  let segments = 0
  let rest = 0
  for (const [found] of text.matchAll(run)) {
    if (!unspaced.test(found)) words++
    else if (segmented >= sampled) rest += found.length
    else {
      segments += segmentsIn(found)
      segmented += found.length
    }
  }
  return words + segments + (rest === 0 ? 0 : Math.round((rest * segments) / segmented))
}

function segmentsIn(text: string): number {
  let count = 0
  for (let start = 0; start < text.length; start += piece)
    for (const { isWordLike } of segmenter.segment(text.slice(start, start + piece)))
      if (isWordLike) count++
  return count
}
