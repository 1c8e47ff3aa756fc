import type { ArticleId } from '../../../shared/article/article'
import { applyChange, simpleChanges } from '../../../shared/notes/changes'
import { compareHighlights, type Highlight } from '../../../shared/notes/highlight'
import { formatDate, formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { readBackups, readCopy } from '../backups/backupFiles'
import {
  articleFormat,
  libraryFormat,
  notesFormat,
  type ArticleFile,
  type LibraryFile,
} from '../files/libraryFiles'
import { articlesListed } from '../journal/articlesListed'
import { isFolded } from '../journal/folded'
import type { ReadAct } from '../journal/readJournal'

/** What took the place of a file that could not be read. */
interface Rebuilt<Data> {
  readonly data: Data
  /** What it was made from, in words. */
  readonly from: string
  /** Whether everything that was ever acknowledged is in it. */
  readonly isWhole: boolean
}

/** Puts files together again from the backups and the journal of a library. */
export interface Rebuilding {
  /**
   * The highlights of an article; `salvaged` are those that could still be read in its file. The
   * journal's acts on them are in it.
   */
  readonly notes: (
    articleId: ArticleId,
    salvaged: readonly Highlight[],
  ) => Promise<Rebuilt<readonly Highlight[]>>
  /** The text of an article; null if no backup has it. */
  readonly article: (articleId: ArticleId) => Promise<Rebuilt<ArticleFile> | null>
  /** The library as the newest good backup has it; null if none has. The journal is to follow. */
  readonly library: () => Promise<Rebuilt<LibraryFile> | null>
}

/** `acts` are all that the journal still has, in order, whether or not they are in the files. */
export function createRebuilding(library: string, acts: readonly ReadAct[]): Rebuilding {
  const backups = () => readBackups(library)

  /** The notes of an article in the newest backup that has them, and what of the journal is in it. */
  async function notesInBackup(articleId: ArticleId) {
    const { backups: all, unreadable } = await backups()
    for (const [index, backup] of all.entries()) {
      const path = `articles/${articleId}/notes.json`
      const notes = await readCopy(library, backup, path, notesFormat)
      const list = notes && (await readCopy(library, backup, 'library.json', libraryFormat))
      if (!list) continue
      const isNewest = index === 0 && unreadable.length === 0
      const { made } = backup
      return { made, isNewest, highlights: notes.highlights, folded: list.folded }
    }
    return null
  }

  return {
    notes: async (articleId, salvaged) => {
      const base = await notesInBackup(articleId)
      // The journal may still have some of what the backup has, and lack what came after that.
      const since = acts.filter(({ writer, last }) => !isFolded(base?.folded ?? {}, writer, last))
      const changes = since.flatMap(({ act }) =>
        act.kind === 'change'
          ? simpleChanges(act.change).filter(
              (change) => 'articleId' in change && change.articleId === articleId,
            )
          : [],
      )
      // Since a backup, or since the article came in, the journal has everything.
      const isWhole =
        base?.isNewest ?? articlesListed(acts.map(({ act }) => act)).come.has(articleId)
      const before = new Map((base?.highlights ?? []).map((one) => [one.id, one]))
      if (!isWhole) for (const one of salvaged) before.set(one.id, one)
      const state = {
        articles: [],
        tags: [],
        highlights: new Map([[articleId, [...before.values()].sort(compareHighlights)]]),
      }
      const after = applyChange(state, { kind: 'together', changes })
      const sources = [
        ...(base ? [sourceOf(base.made)] : []),
        ...(changes.length > 0 || isWhole ? [t('storage.sourceJournal')] : []),
        ...(isWhole ? [] : [t('storage.sourceRest')]),
      ]
      return { data: after.highlights.get(articleId)!, from: formatList(sources), isWhole }
    },
    article: async (articleId) => {
      const path = `articles/${articleId}/article.json`
      for (const backup of (await backups()).backups) {
        const data = await readCopy(library, backup, path, articleFormat)
        if (data) return { data, from: sourceOf(backup.made), isWhole: true }
      }
      return null
    },
    library: async () => {
      const { backups: all, unreadable } = await backups()
      for (const [index, backup] of all.entries()) {
        const data = await readCopy(library, backup, 'library.json', libraryFormat)
        if (data) {
          const isWhole = index === 0 && unreadable.length === 0
          return { data, from: sourceOf(backup.made), isWhole }
        }
      }
      return null
    },
  }
}

/** What the backup of a moment is called as a source. */
function sourceOf(made: string): string {
  return t('storage.sourceBackup', { moment: formatDate(new Date(made), 'moment') })
}
