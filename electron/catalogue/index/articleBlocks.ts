import type { ArticleContent, ArticleRecord } from '../../../shared/article/article'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import { articleText, type ArticleText } from '../../../shared/article/text'

/** A text block of an article. */
export interface ArticleBlock extends BlockPlace {
  readonly text: string
}

/** Where a text block stands in the article's text, in UTF-16 units. */
export interface BlockPlace {
  readonly start: number
  /** One past its last unit. */
  readonly end: number
  /** Null where it is no heading. */
  readonly headingLevel: number | null
}

/** The text blocks of an article in order. */
function blocksOfText({ text, blocks }: ArticleText): readonly ArticleBlock[] {
  return blocks.map(({ start, end, node }) => ({
    start,
    end,
    headingLevel: node.type.name === 'heading' ? (node.attrs['level'] as number) : null,
    text: text.slice(start, end),
  }))
}

/**
 * The text blocks of an article as it is read, with what was taken back. Throws a `RangeError` if the
 * content is not of `articleSchema`.
 */
export function blocksOfContent(
  { takenBack }: ArticleRecord,
  content: ArticleContent,
): readonly ArticleBlock[] {
  return blocksOfText(articleText(assembleDocument(content, takenBack)))
}
