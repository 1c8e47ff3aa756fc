import type { ArticleId } from '../article/article'

/** How far the texts of the library have been taken into the index that finds in them. */
export interface Indexing {
  readonly done: number
  /** The same as `done` once no more are read. */
  readonly total: number
  /** Whether the rest was put off. */
  readonly isPutOff: boolean
  /** The articles whose text could not be read or taken in, so that nothing is found in it. */
  readonly unread: readonly ArticleId[]
}
