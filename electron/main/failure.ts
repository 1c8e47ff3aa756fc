import { CodebookRefused } from '../../shared/codebook/codebook'
import { TagActRefused } from '../../shared/notes/tagActs'
import { LibraryError } from '../storage/libraryError'
import { ImportRefused } from '../importing/importedArticle'

/** Why the main process does not do what the window asked, as a sentence for the user. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string

  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.code = code
  }
}

/** An error whose message is a sentence written for the user. */
export type SpokenError = Refusal | LibraryError | ImportRefused | TagActRefused | CodebookRefused

const spoken = [Refusal, LibraryError, ImportRefused, TagActRefused, CodebookRefused]

export function isSpoken(error: unknown): error is SpokenError {
  return spoken.some((kind) => error instanceof kind)
}
