import type { ImportedArticle, ImportRefused } from './importedArticle'

/** What an article is read from. */
export type ImportRequest =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'paste'
      /** The clipboard's HTML and its plain text; null for the one it does not hold. */
      readonly html: string | null
      readonly text: string | null
    }

/**
 * What the worker posts back for each `ImportRequest`, in the order they came. A refusal's sentence
 * is for the user; one with the code `unexpected` comes from a fault of the program, whose stack
 * is for the log.
 */
export type ImportReply =
  | { readonly ok: true; readonly article: ImportedArticle }
  | { readonly ok: false; readonly code: ImportRefused['code']; readonly sentence: string }
  | {
      readonly ok: false
      readonly code: 'unexpected'
      readonly sentence: string
      readonly stack: string
    }
