import type { ArticleRecord } from '../../shared/article/article'

/**
 * Why the library could not do what was asked, as a sentence for the user.
 *
 * - `missing`: there is no library in the folder.
 * - `locked`: another program has it open for writing.
 * - `read-only`: it was opened for reading, or was written by a newer Scholium.
 * - `closed`: it has been closed.
 * - `not-found`: what is asked for or to be changed is not in the library.
 * - `malformed`: the change is not one.
 * - `duplicate`: an article with the same text is in the library.
 * - `unreadable`: a file cannot be read, or does not hold what it should.
 * - `not-saved`: the disk refused; nothing has changed.
 */
export class LibraryError extends Error {
  override readonly name: string = 'LibraryError'
  readonly code: LibraryErrorCode

  constructor(code: LibraryErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.code = code
  }
}

export type LibraryErrorCode =
  | 'missing'
  | 'locked'
  | 'read-only'
  | 'closed'
  | 'not-found'
  | 'has-notes'
  | 'malformed'
  | 'duplicate'
  | 'unreadable'
  | 'not-saved'

/** Thrown by `addArticle` when an article with the same text is in the library. */
export class DuplicateArticle extends LibraryError {
  override readonly name = 'DuplicateArticle'
  readonly existing: ArticleRecord

  constructor(existing: ArticleRecord) {
    super('duplicate', `The same text is in the library already, as “${existing.title}”.`)
    this.existing = existing
  }
}

/** A failure to write, told as a sentence that says what the disk said and what to do. */
export function notSaved(folder: string, cause: unknown): LibraryError {
  return new LibraryError(
    'not-saved',
    `Nothing was saved to ${folder}, because ${reasonOf(cause)}.`,
    { cause },
  )
}

/**
 * Whether an error says that a folder cannot be reached or written to as it is now, so that waiting
 * for it may help; a full disk is another matter.
 */
export function isOutOfReach(error: unknown): boolean {
  return outOfReach.has(errorCodeOf(error) ?? '')
}

const outOfReach: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EBUSY',
  'ENODEV',
  'ENXIO',
  'ENOTCONN',
  'ESTALE',
  'ETIMEDOUT',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'UNKNOWN',
])

/** What the system said, as the end of a sentence that begins with “because”. */
export function reasonOf(error: unknown): string {
  const code = errorCodeOf(error)
  return (
    (code && reasons[code]) ?? (error instanceof Error ? `of this: ${error.message}` : `${error}`)
  )
}

/** The system's name for what went wrong, such as `ENOENT`; undefined for any other error. */
export function errorCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room on it and try again',
  EDQUOT: 'your share of the disk is used up; make room and try again',
  EFBIG: 'the file would be larger than the disk allows',
  EACCES: 'this user may not use the file; look at its permissions',
  EPERM: 'the system does not permit it; look at the permissions of the folder',
  EROFS: 'the disk is read-only',
  ENOENT: 'the folder is no longer there; put it back or connect its disk',
  ENOTDIR: 'there is a file where a folder should be',
  EEXIST: 'there is a file where a folder should be',
  EISDIR: 'there is a folder where a file should be',
  ENOTEMPTY: 'there is a folder where a file should be',
  EIO: 'the disk reports a fault; save a copy of the library elsewhere',
  EMFILE: 'too many files are open; close other programs and try again',
  ENFILE: 'too many files are open; close other programs and try again',
}
