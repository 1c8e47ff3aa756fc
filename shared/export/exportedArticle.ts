import type { Node } from 'prosemirror-model'
import type { ArticleRecord } from '../article/article'
import type { Highlight } from '../notes/highlight'

/** An article with what is exported of it, in whatever format. */
export interface ExportedArticle {
  readonly article: ArticleRecord
  /** As `assembleDocument` gives it. */
  readonly document: Node
  readonly highlights: readonly Highlight[]
}
