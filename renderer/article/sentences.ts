import { lastBeginning, nextBeginning } from '../../shared/article/sentenceEnds'
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
  const { language } = step
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end)

  if (step.by === 1) {
    const next = nextBeginning(textOf(block), offset - block.start, language) + block.start
    const after = blockAfter(article, at)
    if (!after) return next
    if (step.extend && offset >= block.end)
      return nextBeginning(textOf(after), 0, language) + after.start
    return step.extend || next < block.end ? next : after.start
  }
  if (offset > block.start)
    return lastBeginning(textOf(block), offset - block.start, language) + block.start
  const before = blockBefore(article, at)
  if (!before) return block.start
  return lastBeginning(textOf(before), before.end - before.start, language) + before.start
}
