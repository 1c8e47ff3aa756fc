/** How far around an offset is looked, in UTF-16 units: dividing a text takes the square of it. */
const reaches = [1_000, 8_000]

/**
 * Where the next sentence (UAX #29) of a text begins after an offset, in UTF-16 units; the end of the
 * text if none does. The language is a BCP 47 tag, if it is known.
 */
export function nextBeginning(text: string, offset: number, language: string | null): number {
  const segmenter = segmenterFor(language)
  for (const reach of reaches) {
    const from = Math.max(0, offset - reach)
    const part = text.slice(from, offset + reach)
    for (const { index } of segmenter.segment(part)) if (from + index > offset) return from + index
    if (offset + reach >= text.length) break
  }
  return text.length
}

/** Where the last sentence of a text begins before an offset, in the same units; 0 if none does. */
export function lastBeginning(text: string, offset: number, language: string | null): number {
  const segmenter = segmenterFor(language)
  for (const reach of reaches) {
    const from = Math.max(0, offset - reach)
    let last = 0
    for (const { index } of segmenter.segment(text.slice(from, offset + reach))) {
      if (from + index >= offset) break
      last = index
    }
    // The beginning of the part that is looked at is no beginning of a sentence.
    if (last > 0) return from + last
    if (from === 0) break
  }
  return 0
}

let known: { readonly language: string | null; readonly segmenter: Intl.Segmenter } | undefined

function segmenterFor(language: string | null): Intl.Segmenter {
  if (known?.language !== language) known = { language, segmenter: makeSegmenter(language) }
  return known.segmenter
}

function makeSegmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  } catch {
    // What an article calls its language need not be a language tag.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}
