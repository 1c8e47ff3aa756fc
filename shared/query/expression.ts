import type { HighlightColor } from '../notes/highlight'

/** What is asked of a library, as it is understood from what was typed. */
export type Expression =
  | { readonly kind: 'all'; readonly of: readonly Expression[] }
  | { readonly kind: 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | Words
  | Filter

/** Words that follow one another; a single word is a list of one. */
export interface Words {
  readonly kind: 'words'
  /** As they were typed. */
  readonly typed: string
  /**
   * Whether the last word may go on (`prefix`), all are as they stand between quotation marks
   * (`exact`), or each may also be mistyped (`loose`), which a phrase never is.
   */
  readonly match: 'exact' | 'prefix' | 'loose'
}

/** What something has besides its words. */
export type Filter =
  /** The tag of that path or one below it; a beginning or a part of the path finds it too. */
  | { readonly kind: 'tag'; readonly path: string }
  | { readonly kind: 'color'; readonly color: HighlightColor }
  | { readonly kind: 'author'; readonly name: string }
  /** In an article whose title has these words, or whose id this is. */
  | { readonly kind: 'in'; readonly title: string }
  | { readonly kind: 'has'; readonly what: 'note' | 'tag' | 'card' }
  /** Highlights by when they were made, articles by when they were added; local days, ISO 8601. */
  | { readonly kind: 'before'; readonly day: string }
  /** That day and later. */
  | { readonly kind: 'after'; readonly day: string }
