import type { Node } from 'prosemirror-model'
import type { LeftOut } from '../../shared/article/article'

/** What a reader of one format makes of a file: everything it could tell, and null for the rest. */
export interface ParsedArticle {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  /** The web address that the file itself names as its own. */
  readonly address: string | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl' | null
  /** Blocks of `articleSchema`, without the title and the byline. */
  readonly blocks: readonly Node[]
  readonly leftOut: readonly LeftOut[]
}
