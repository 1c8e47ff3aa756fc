/** An element of the article with its text or the elements in it. */
export type PlainElement = readonly [tag: string, content: string | readonly PlainElement[]]

/** A highlight where Recogito has it: in UTF-16 units of the elements' text without separators. */
interface PlainHighlight {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** An article as the pages beside Scholium's are given it, parsed. */
export interface PlainArticle {
  readonly elements: readonly PlainElement[]
  readonly highlights: readonly PlainHighlight[]
}
