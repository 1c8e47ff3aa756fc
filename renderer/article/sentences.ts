import { blockIndexAt, type ArticleText } from '../../shared/article/text'
import { blockAfter, blockBefore } from './paragraphs'

/** A step over a sentence of the article. */
export interface SentenceStep {
  readonly by: 1 | -1
  /** While selecting, a step forward ends with its sentence; else at the beginning of the next. */
  readonly extend: boolean
  /** The article's language as a BCP 47 tag, if it is known. */
  readonly language: string | null
}

/**
 * The text offset one sentence (UAX #29) on or back from another. A sentence never goes on in the
 * next block; the offset itself at the end of the article, 0 at its beginning.
 */
export function stepSentence(article: ArticleText, offset: number, step: SentenceStep): number {
  const at = blockIndexAt(article, offset)
  const block = article.blocks[at]
  if (!block) return offset
  const segmenter = segmenterFor(step.language)
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end)

  if (step.by === 1) {
    const next = nextBeginning(segmenter, textOf(block), offset - block.start) + block.start
    const after = blockAfter(article, at)
    if (!after) return next
    if (step.extend && offset >= block.end)
      return nextBeginning(segmenter, textOf(after), 0) + after.start
    return step.extend || next < block.end ? next : after.start
  }
  if (offset > block.start)
    return lastBeginning(segmenter, textOf(block), offset - block.start) + block.start
  const before = blockBefore(article, at)
  if (!before) return block.start
  return lastBeginning(segmenter, textOf(before), before.end - before.start) + before.start
}

/** How far around an offset is looked, in UTF-16 units: dividing a text takes the square of it. */
const reaches = [1_000, 8_000]

/** Where the next sentence begins after an offset; the end of the text if none does. */
function nextBeginning(segmenter: Intl.Segmenter, text: string, offset: number): number {
  for (const reach of reaches) {
    const from = Math.max(0, offset - reach)
    const part = text.slice(from, offset + reach)
    for (const { index } of segmenter.segment(part)) if (from + index > offset) return from + index
    if (offset + reach >= text.length) break
  }
  return text.length
}

/** Where the last sentence begins before an offset; 0 if none does. */
function lastBeginning(segmenter: Intl.Segmenter, text: string, offset: number): number {
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
