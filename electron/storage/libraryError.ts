import type { ArticleRecord } from '../../shared/article/article'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'

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
    super('duplicate', t('storage.articleDuplicate', { title: existing.title }))
    this.existing = existing
  }
}

/** A failure to write, told as a sentence that says what the disk said and what to do. */
export function notSaved(folder: string, cause: unknown): LibraryError {
  return new LibraryError('not-saved', t('storage.notSaved', { folder, reason: reasonOf(cause) }), {
    cause,
  })
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
  const reason = code === undefined ? undefined : reasons[code]
  if (reason) return t(reason)
  return t('storage.reasonOther', { message: error instanceof Error ? error.message : `${error}` })
}

/** The system's name for what went wrong, such as `ENOENT`; undefined for any other error. */
export function errorCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

const reasons: Readonly<Record<string, PlainMessageId>> = {
  ENOSPC: 'storage.reasonDiskFull',
  EDQUOT: 'storage.reasonShareUsedUp',
  EFBIG: 'storage.reasonTooLarge',
  EACCES: 'storage.reasonMayNotUse',
  EPERM: 'storage.reasonNotPermitted',
  EROFS: 'storage.reasonReadOnlyDisk',
  ENOENT: 'storage.reasonFolderGone',
  ENOTDIR: 'storage.reasonFileForFolder',
  EEXIST: 'storage.reasonFileForFolder',
  EISDIR: 'storage.reasonFolderForFile',
  ENOTEMPTY: 'storage.reasonFolderForFile',
  EIO: 'storage.reasonDiskFault',
  EMFILE: 'storage.reasonTooManyFiles',
  ENFILE: 'storage.reasonTooManyFiles',
}
