import type { ArticleId } from '../../shared/article/article'
import type { TextRange } from '../../shared/article/text'

/** Where the text blocks of an article stand in its text, in order, in UTF-16 units. */
export type ArticleBlocks = readonly TextRange[]

/** The blocks of an article; null where its text is not known yet. */
export type BlocksOf = (articleId: ArticleId) => ArticleBlocks | null
