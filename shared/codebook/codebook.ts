import type { TagColor } from '../notes/tag'

/** What a codebook can be written as. */
export const codebookFormats = ['markdown', 'csv', 'qdc'] as const
export type CodebookFormat = (typeof codebookFormats)[number]

/** A tag as a codebook tells of it; what is empty, null or false there is not told. */
export interface CodebookTag {
  /** A UUID in lower case, by which REFI-QDA knows a code. */
  readonly guid: string | null
  /** The place in the list of the tag above, which comes before; null at the top. */
  readonly parent: number | null
  readonly name: string
  readonly color: TagColor | null
  /** Whether the key of its colour, which is an ink then, applies it. */
  readonly bound: boolean
  readonly definition: string
  readonly key: string | null
}

/** What was read from a codebook, and a sentence on each thing in it that is not as it was there. */
export interface ReadCodebook {
  readonly tags: readonly CodebookTag[]
  readonly report: readonly string[]
}

/** Why a codebook cannot be read or written, as a sentence that also says what to do. */
export class CodebookRefused extends Error {
  override readonly name = 'CodebookRefused'
  readonly code = 'codebook'
}

/** The format of a codebook by the name of its file; null for any other. */
export function codebookFormatOf(fileName: string): CodebookFormat | null {
  const [, ending = ''] = /\.([^.]*)$/.exec(fileName.toLowerCase()) ?? []
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  return ending === 'qdc' ? 'qdc' : null
}
