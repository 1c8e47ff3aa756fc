import type { TextRange } from '../../../shared/article/text'

/** A word of a passage, or what stands between two. */
export interface PassagePart extends TextRange {
  readonly text: string
  readonly isWord: boolean
}

/** A passage in words (UAX #29) and what is between them, in UTF-16 units; all of it, in order. */
export function wordsOf(passage: string, language: string | null): readonly PassagePart[] {
  return [...segmenterFor(language).segment(passage)].map(({ segment, index, isWordLike }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    isWord: isWordLike === true,
  }))
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  } catch {
    // What an article calls its language need not be a language tag.
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
