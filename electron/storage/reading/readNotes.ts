import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import type { JsonDatabase } from '../files/jsonFile'
import { articleFolder, notesDatabase, type NotesFile } from '../files/libraryFiles'
import { reasonOf } from '../libraryError'
import { isOld } from '../oldArticles'
import { readDatabase, replaceDamaged } from './readDatabase'
import type { Rebuilding } from './rebuild'
import { salvageNotes } from './salvage'

/** The notes of an article as they were read. */
export interface ReadNotes {
  /** Null if they cannot be read, so that they are not overwritten. */
  readonly database: JsonDatabase<NotesFile> | null
  /** Whether a newer Scholium wrote them, so that this one must not. */
  readonly newer: boolean
  /** What the user must know of the reading. */
  readonly warning: string | null
}

/**
 * Reads the notes of an article. With `repair`, a damaged file is renamed aside and what could be
 * put together again is written in its place; without it nothing on the disk changes.
 */
export async function readNotes(
  folder: string,
  record: ArticleRecord,
  rebuilding: Rebuilding,
  { repair }: { readonly repair: boolean },
): Promise<ReadNotes> {
  const database = notesDatabase(folder, record.id)
  const found = await readDatabase(database, salvageNotes)
  switch (found.condition) {
    case 'good':
      return { database, newer: false, warning: null }
    case 'newer':
      return { database, newer: true, warning: null }
    case 'unreadable':
      return { database: null, newer: false, warning: notesUnreadable(record, found.cause) }
    case 'missing':
      if (!existsSync(articleFolder(folder, record.id))) {
        // Of what is being removed for good the folder goes first.
        const warning = isOld(record, new Date()) ? null : folderMissing(record, folder)
        return { database: null, newer: false, warning }
      }
  }
  const rebuilt = await rebuilding.notes(record.id, database.data.highlights)
  if (found.condition === 'missing' && !rebuilt.isWhole) {
    return { database: null, newer: false, warning: notesMissing(record, database) }
  }
  database.data = { ...database.data, highlights: rebuilt.data }
  const isDamaged = found.condition === 'damaged'
  let aside: string | null = null
  if (repair && isDamaged) aside = await replaceDamaged(database)
  else if (repair) await database.write()
  const sentences = [
    t('storage.notesRebuilt', {
      title: record.title,
      condition: found.condition,
      source: rebuilt.from,
      count: rebuilt.data.length,
    }),
    ...(aside ? [t('storage.damagedFileKept', { path: relative(folder, aside) })] : []),
    ...(isDamaged && !aside
      ? [t('storage.damagedFileIs', { path: relative(folder, database.adapter.path) })]
      : []),
    ...(rebuilt.isWhole ? [] : [t('storage.notesRebuiltInPart')]),
  ]
  return { database, newer: false, warning: sentences.join(' ') }
}

function notesMissing({ title }: ArticleRecord, { adapter }: JsonDatabase<NotesFile>): string {
  return t('storage.notesMissing', { title, path: adapter.path })
}

function folderMissing({ id, title }: ArticleRecord, folder: string): string {
  return t('storage.notesFolderMissing', { title, id, folder })
}

function notesUnreadable({ title }: ArticleRecord, cause: unknown): string {
  return t('storage.notesUnreadable', { title, reason: reasonOf(cause) })
}
