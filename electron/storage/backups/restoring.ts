import { existsSync } from 'node:fs'
import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { t } from '../../../shared/language/t'
import { breathe } from '../breathe'
import { bringUndoneBack, writeArticleFiles } from '../files/articleFiles'
import {
  articleFolder,
  articleFormat,
  libraryFormat,
  notesFormat,
  type LibraryFile,
} from '../files/libraryFiles'
import { LibraryError, notSaved } from '../libraryError'
import { backupFile, readCopy, type Backup } from './backupFiles'

/**
 * The articles, tags and highlights of a library as the backup of a moment has them; of an article
 * whose notes cannot be read in it none are held. Rejects with a `LibraryError` if there is no such
 * backup or its list cannot be read.
 */
export async function readBackupState(library: string, made: string): Promise<LibraryState> {
  const { backup, list } = await readListOf(library, made)
  const highlights = new Map<ArticleId, readonly Highlight[]>()
  for (const { id } of list.articles) {
    const notes = await readCopy(library, backup, `articles/${id}/notes.json`, notesFormat)
    if (notes) highlights.set(id, notes.highlights)
    await breathe()
  }
  return { articles: list.articles, tags: list.tags, highlights }
}

/**
 * Writes the folders of those articles of a backup that are neither listed nor on the disk, with no
 * notes yet, and returns their records, as deleted ones. The files they were imported from are not
 * in a backup.
 */
export async function writeArticlesOf(
  library: string,
  made: string,
  listed: ReadonlySet<ArticleId>,
): Promise<readonly ArticleRecord[]> {
  const { backup, list } = await readListOf(library, made)
  const written: ArticleRecord[] = []
  for (const record of list.articles) {
    const { id, deleted } = record
    if (deleted !== null || listed.has(id) || existsSync(articleFolder(library, id))) continue
    try {
      // One whose import was undone still has its source.
      if (!(await bringUndoneBack(library, id))) {
        const file = await readCopy(library, backup, `articles/${id}/article.json`, articleFormat)
        if (!file) continue
        await writeArticleFiles(library, id, file, null)
      }
    } catch (error) {
      throw notSaved(library, error)
    }
    written.push({ ...record, deleted: new Date().toISOString() })
  }
  return written
}

async function readListOf(
  library: string,
  made: string,
): Promise<{ readonly backup: Backup; readonly list: LibraryFile }> {
  const backup = await backupFile(library, made)
    .read()
    .catch(() => null)
  const list = backup && (await readCopy(library, backup, 'library.json', libraryFormat))
  if (backup && list) return { backup, list }
  throw new LibraryError('unreadable', t('storage.backupUnreadable'))
}
