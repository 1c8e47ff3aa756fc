import type { ImportedArticle } from '../importing/importedArticle'
import type { ArticleContent, ArticleId, ArticleRecord } from '../../shared/article/article'
import type { Change, LibraryState } from '../../shared/notes/changes'
import type { Settings, SettingsEdit } from '../../shared/settings'

/**
 * A library that is open. What it promises to write is on the disk when the promise resolves; when
 * it rejects, with a `LibraryError`, nothing has changed, neither here nor on the disk.
 */
export interface Library {
  /** Absolute. */
  readonly folder: string
  /** Everything that is saved; articles that were deleted, with their highlights, are in it too. */
  readonly state: () => LibraryState
  readonly settings: () => Settings
  /** Where the reader is in each article, in UTF-16 units of its text. */
  readonly places: () => Readonly<Record<ArticleId, number>>
  /** What happened on opening that the user must know, a sentence each. */
  readonly warnings: () => readonly string[]
  /** Reads an article from the disk; `assembleDocument` can make a document of it. */
  readonly readArticle: (id: ArticleId) => Promise<ArticleContent>

  /** Changes are made one after the other, in the order of the calls. */
  readonly change: (change: Change) => Promise<void>
  /**
   * Adds an article and returns its record. Rejects with `DuplicateArticle` if one with the same
   * text is there and has not been deleted, unless both are to be kept.
   */
  readonly addArticle: (
    imported: ImportedArticle,
    options: { readonly keepBoth: boolean },
  ) => Promise<ArticleRecord>
  readonly changeSettings: (edit: SettingsEdit) => Promise<void>
  /** Remembers a place; it is written after a second without another, and on closing. */
  readonly setPlace: (id: ArticleId, offset: number) => void
  /** Finishes what was asked for and lets others write; further changes are refused. */
  readonly close: () => Promise<void>
}
