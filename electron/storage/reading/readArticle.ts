import { relative } from 'node:path'
import type { ArticleContent, ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { contentOf, readArticleFile, wantsCopy } from '../files/articleFiles'
import { articleDatabase } from '../files/libraryFiles'
import { putAside } from '../files/putAside'
import { errorCodeOf } from '../libraryError'
import type { Rebuilding } from './rebuild'

/** The text of an article as it was read. */
export interface ReadArticle {
  readonly content: ArticleContent
  /** What the user must know of the reading. */
  readonly warning: string | null
}

/**
 * Reads the text of an article. If its file is damaged or missing a backup's copy serves; with
 * `repair` the damaged file is renamed aside and the copy written in its place, without it nothing
 * on the disk changes. Rejects with a `LibraryError` if there is no such copy.
 */
export async function readArticle(
  folder: string,
  { id, title }: ArticleRecord,
  rebuilding: Rebuilding,
  { repair }: { readonly repair: boolean },
): Promise<ReadArticle> {
  try {
    return { content: (await readArticleFile(folder, id)).content, warning: null }
  } catch (error) {
    const rebuilt = wantsCopy(error) ? await rebuilding.article(id) : null
    if (!rebuilt) throw error
    const content = contentOf(rebuilt.data)
    const told = [t('storage.textRebuilt', { title, source: rebuilt.from })]
    if (repair) {
      const database = articleDatabase(folder, id, rebuilt.data)
      const aside = await putAsideIfThere(database.adapter.path)
      await database.write()
      if (aside) told.push(t('storage.damagedFileKept', { path: relative(folder, aside) }))
    }
    return { content, warning: told.join(' ') }
  }
}

async function putAsideIfThere(path: string): Promise<string | null> {
  try {
    return await putAside(path, 'damaged')
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw error
  }
}
