import { blockIndexAt, type ArticleText, type TextBlock } from '../../shared/article/text'

/** A step over a paragraph of the article. */
export interface ParagraphStep {
  readonly by: 1 | -1
  /** While selecting, a step forward ends with its paragraph; else at the beginning of the next. */
  readonly extend: boolean
}

/**
 * The text offset where the paragraph begins, or the one before it if that is where it is already,
 * or where the next one begins. Blank paragraphs are passed over; the end of the article at its end.
 */
export function stepParagraph(article: ArticleText, offset: number, step: ParagraphStep): number {
  const at = blockIndexAt(article, offset)
  const block = article.blocks[at]
  if (!block) return offset
  if (step.by === -1)
    return offset > block.start ? block.start : (blockBefore(article, at) ?? block).start
  const after = blockAfter(article, at)
  if (step.extend) return offset < block.end ? block.end : (after ?? block).end
  return after?.start ?? block.end
}

/** How many blank blocks in a row are passed over: an article may be nothing but them. */
const farthestBlank = 1_000

/** The first block after another that has text in it. */
export function blockAfter({ blocks }: ArticleText, at: number): TextBlock | undefined {
  return blocks.slice(at + 1, at + 1 + farthestBlank).find(({ start, end }) => end > start)
}

/** The last block before another that has text in it. */
export function blockBefore({ blocks }: ArticleText, at: number): TextBlock | undefined {
  return blocks.slice(Math.max(0, at - farthestBlank), at).findLast(({ start, end }) => end > start)
}
