/**
 * Whether an offset of a text, in UTF-16 units, lies between two grapheme clusters (UAX #29):
 * neither inside a surrogate pair nor before a mark, inside an emoji or a syllable of jamo.
 */
export function isClusterBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  if (standsAlone(text.charCodeAt(at - 1)) && standsAlone(text.charCodeAt(at))) return true
  let from = at - 1
  // Far enough back for any cluster, and no farther: the segmenter reads all it is given.
  while (from > 0 && at - from < longest && !startsAnew(text, from)) from--
  const parts = segmenter.segment(text.slice(from, at + 2))
  return parts.containing(at - from)?.index === at - from
}

/** No cluster of any language is longer, nor any row of flags, in UTF-16 units. */
const longest = 1_024

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function startsAnew(text: string, at: number): boolean {
  return standsAlone(text.charCodeAt(at - 1)) && standsAlone(text.charCodeAt(at))
}

/**
 * Letters, digits and signs that neither join what comes before nor take up what comes after, but
 * for marks. Left out: jamo, letters that count as marks or as prefixes, and what makes emoji.
 */
const alone =
  /^(?![\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u0D4E\u0E33\u0EB3\uFF9E\uFF9F\p{Extended_Pictographic}])[\p{L}\p{N}\p{P}\p{Z}\p{Sm}\p{Sc}\p{Sk}\n]$/u

/** By unit: 0 not known yet, 1 stands alone, 2 does not. */
const known = new Uint8Array(0x10000)

function standsAlone(unit: number): boolean {
  known[unit] ||= alone.test(String.fromCharCode(unit)) ? 1 : 2
  return known[unit] === 1
}
