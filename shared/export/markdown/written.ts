import type { ExportedArticle } from '../exportedArticle'

/** What is written of articles, one after the other, of which none need be held any longer. */
export interface Written {
  /** Writes an article in small steps; it is in the file once all of them have been taken. */
  readonly add: (item: ExportedArticle) => Generator<void, void>
  /** All that has been written, in blocks between which a line stays empty. */
  readonly blocks: () => Generator<string, void>
}
