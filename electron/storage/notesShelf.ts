import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { JsonDatabase } from './files/jsonFile'
import type { NotesFile } from './files/libraryFiles'
import type { ReadNotes } from './reading/readNotes'

/** The notes files of a library, each read once, when it is wanted or when there is time. */
export interface NotesShelf {
  /** Those that have been read and can be written. */
  readonly databases: ReadonlyMap<ArticleId, JsonDatabase<NotesFile>>
  /** Resolves when the notes of an article have been read or cannot be. */
  readonly read: (article: ArticleRecord) => Promise<void>
  readonly isRead: (id: ArticleId) => boolean
  readonly remove: (id: ArticleId) => void
}

/** `read` reads one file; `arrived` is told of each, once. */
export function createNotesShelf(
  read: (article: ArticleRecord) => Promise<ReadNotes>,
  arrived: (id: ArticleId, notes: ReadNotes) => void,
): NotesShelf {
  const databases = new Map<ArticleId, JsonDatabase<NotesFile>>()
  const reading = new Map<ArticleId, Promise<void>>()
  const done = new Set<ArticleId>()

  async function readOnce(article: ArticleRecord): Promise<void> {
    const notes = await read(article)
    if (notes.database) databases.set(article.id, notes.database)
    done.add(article.id)
    arrived(article.id, notes)
  }

  return {
    databases,
    read: (article) => {
      const known = reading.get(article.id) ?? readOnce(article)
      reading.set(article.id, known)
      // What failed, say because a disk was full, is tried again when it is wanted again.
      known.catch(() => reading.delete(article.id))
      return known
    },
    isRead: (id) => done.has(id),
    remove: (id) => {
      databases.delete(id)
      reading.delete(id)
      done.delete(id)
    },
  }
}
