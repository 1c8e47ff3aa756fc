import type { LeftOut } from '../../shared/article/article'

/** An article as read from a file or a paste, before it belongs to a library. */
export interface ImportedArticle {
  readonly title: string
  readonly author: string | null
  /** A web address that the text itself names, or else the name of the file; null for a paste. */
  readonly source: string | null
  /** ISO 8601 where it can be read, else as the page says it. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** ProseMirror JSON of `articleSchema`. */
  readonly document: unknown
  readonly leftOut: readonly LeftOut[]
  readonly words: number
  /** SHA-256 of the document's text, in hexadecimal. */
  readonly textHash: string
  /** The bytes as they came, kept beside the article, and the file extension they came with. */
  readonly original: { readonly bytes: Uint8Array; readonly extension: string }
}

/** Why something is not an article, as a sentence for the user that also says what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly code: 'empty' | 'binary' | 'too-large' | 'unreadable' | 'folder' | 'broken-encoding'

  constructor(code: ImportRefused['code'], sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.code = code
  }
}
