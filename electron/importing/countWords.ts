const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const run =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200C\u200D]*(?:['’.:·,][\p{L}\p{N}][\p{L}\p{M}\p{N}_\u200C\u200D]*)*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** UTF-16 units; the time the segmenter takes grows with the square of what it is given at once. */
const piece = 256

/**
 * The number of words in a text, as `Intl.Segmenter` divides it (UAX #29, and a dictionary for the
 * scripts that are written without spaces). Only those scripts are given to the segmenter itself.
 */
export function countWords(text: string): number {
  let words = 0
  for (const [found] of text.matchAll(run)) {
    if (!unspaced.test(found)) words++
    else
      for (let start = 0; start < found.length; start += piece)
        for (const { isWordLike } of segmenter.segment(found.slice(start, start + piece)))
          if (isWordLike) words++
  }
  return words
}
