import type { ArticleId } from '../../shared/article/article'

/** A line on the page. */
export interface Line {
  /** Where it begins in the text, in UTF-16 units. */
  readonly offset: number
  /** How far its letters stand below the top of the scroller, in pixels. */
  readonly top: number
}

/** How the page of an article stands, to the pixel; the library keeps only its place. */
export interface Standing {
  readonly articleId: ArticleId
  /** Of which place this is told, in UTF-16 units of the text. */
  readonly place: number
  /** Null at the very beginning of the page. */
  readonly line: Line | null
}
