import type { ArticleId } from '../../shared/article/article'
import type { LibraryUpdate } from '../../shared/catalogue/libraryUpdate'
import type { Answer, Given, QuestionName } from './questions'

/** What the thread of the catalogue is started with. */
export interface CatalogueStart {
  /** The file of its index; null to keep none. */
  readonly file: string | null
  /** What the reader speaks, as a BCP 47 tag. */
  readonly language: string
}

/** What is sent to the thread of the catalogue; each is done before the next is begun. */
export type ToCatalogue =
  | { readonly kind: 'update'; readonly update: LibraryUpdate }
  /** Asks for `wanted`. */
  | { readonly kind: 'list-wanted' }
  /** The file of an article as it is on the disk. */
  | {
      readonly kind: 'text'
      readonly articleId: ArticleId
      readonly bytes: Uint8Array<ArrayBuffer>
    }
  | {
      readonly kind: 'ask'
      readonly number: number
      readonly name: QuestionName
      readonly given: Given<QuestionName>
    }
  /** Asks for the index to be written to its file if so much is new in it; `saved` follows. */
  | { readonly kind: 'save'; readonly leastChanges: number }

/** What comes back from it. */
export type FromCatalogue =
  /** The articles whose text is not in the index. */
  | { readonly kind: 'wanted'; readonly articleIds: readonly ArticleId[] }
  | { readonly kind: 'text-taken'; readonly articleId: ArticleId; readonly damaged: boolean }
  | {
      readonly kind: 'answer'
      readonly number: number
      readonly answer: Answer<QuestionName>
    }
  | { readonly kind: 'failed'; readonly number: number; readonly stack: string }
  /** With why it could not be, for the log. */
  | { readonly kind: 'saved'; readonly problem: string | null }
