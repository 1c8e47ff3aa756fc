import type { ImportedArticle } from '../importing/importedArticle'
import type { ArticleContent, ArticleId, ArticleRecord } from '../../shared/article/article'
import type { Kept } from '../../shared/contract'
import type { Change, LibraryState } from '../../shared/notes/changes'
import type { Highlight } from '../../shared/notes/highlight'
import type { Settings, SettingsEdit } from '../../shared/settings'
import type { Backup } from './backups/backupFiles'
import type { Stepping } from './history/stepping'
import type { Following } from './housekeeping'

/** What the history says of a change. */
export interface Told {
  /** What was done, in words. */
  readonly said: string
  readonly key?: string | null
  /** By which it can be taken back; a new one by itself. */
  readonly actId?: string
}

/** How an article is added. */
export interface AddingOptions {
  readonly keepBoth: boolean
  /** What the history says of it; by itself that it was added. */
  readonly told?: (record: ArticleRecord) => Told
}

/** A change that was worked out. */
interface Planned {
  readonly change: Change
  readonly told: Told
}

/**
 * A library that is open. What it promises to write is on the disk when the promise resolves; when
 * it rejects, with a `LibraryError`, nothing has changed, neither here nor on the disk.
 */
export interface Library {
  /** Absolute. */
  readonly folder: string
  /**
   * Everything that is saved; articles that were deleted, with their highlights, are in it too. The
   * highlights of an article are in it once they have been read.
   */
  readonly state: () => LibraryState
  readonly settings: () => Settings
  /** Where the reader is in each article, in UTF-16 units of its text. */
  readonly places: () => Readonly<Record<ArticleId, number>>
  /** What happened that the user must know, a sentence each. */
  readonly warnings: () => readonly string[]
  /** Why the library is out of reach, as a sentence; null while it is not. */
  readonly away: () => string | null
  /** Reads an article from the disk; `assembleDocument` can make a document of it. */
  readonly readArticle: (id: ArticleId) => Promise<ArticleContent>
  /**
   * The same as JSON in UTF-8, which may have more fields and is not looked through unless `mend` is
   * set: who takes it must do that, and ask again with `mend` if it is not an `ArticleContent`.
   */
  readonly readArticleBytes: (
    id: ArticleId,
    options: { readonly mend: boolean },
  ) => Promise<Uint8Array>
  /** The highlights of an article, read before those of others; none if they cannot be read. */
  readonly readNotes: (id: ArticleId) => Promise<readonly Highlight[]>
  /** Resolves when the highlights of all articles are in the state. */
  readonly whole: () => Promise<void>

  /**
   * Changes are made one after the other, in the order of the calls, and each is a step of the
   * history; those told with the same key that follow one another are one.
   */
  readonly change: (change: Change, told?: Told) => Promise<Kept>
  /**
   * Makes a change that is worked out when everything before it is made, with the highlights of all
   * articles; rejects with what working it out throws.
   */
  readonly perform: <Plan extends Planned>(
    plan: (state: LibraryState) => Plan,
  ) => Promise<Plan & { readonly actId: string }>
  readonly history: Stepping
  /**
   * Adds an article and returns its record. Rejects with `DuplicateArticle` if one with the same
   * text is there and has not been deleted, unless both are to be kept.
   */
  readonly addArticle: (imported: ImportedArticle, options: AddingOptions) => Promise<ArticleRecord>
  readonly changeSettings: (edit: SettingsEdit) => Promise<void>
  /** Remembers a place; it is written after a second without another, and on closing. */
  readonly setPlace: (id: ArticleId, offset: number) => void

  /** The backups there are, the newest first. */
  readonly backups: () => Promise<readonly Backup[]>
  /** How the library was, by the backup of that moment; rejects if that cannot be read. */
  readonly readBackup: (made: string) => Promise<LibraryState>
  /**
   * Brings the articles of a backup back whose folders are no longer there, as deleted ones, so
   * that a change can undelete them; returns their records.
   */
  readonly bringBack: (
    made: string,
    told: (record: ArticleRecord) => Told,
  ) => Promise<readonly ArticleRecord[]>
  /**
   * Brings the files up to date with the journal, and makes a backup if one is due, or anyway.
   * Happens by itself when nothing is done for a while. A backup that is given up is not made, and
   * nothing is said of it.
   */
  readonly tidyUp: (options?: { readonly backUp?: 'if-due' | 'now' } & Following) => Promise<void>

  /** Finishes what was asked for and lets others write; further changes are refused. */
  readonly close: () => Promise<void>
}
