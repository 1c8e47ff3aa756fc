import { createHash } from 'node:crypto'
import type { ArticleRecord } from '../../../shared/article/article'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import { articleText } from '../../../shared/article/text'
import { t } from '../../../shared/language/t'
import { readArticleFile } from '../files/articleFiles'
import { LibraryError } from '../libraryError'
import type { Finding } from './checkLibrary'

/** Whether the text of an article can be read and is what it was at import. */
export async function checkArticle(
  folder: string,
  { id, title, textHash, deleted }: ArticleRecord,
): Promise<readonly Finding[]> {
  const file = `articles/${id}/article.json`
  // What was deleted may be on its way out.
  const kind = deleted === null ? 'damage' : 'remark'
  try {
    const { content } = await readArticleFile(folder, id)
    const { text } = articleText(assembleDocument(content, []))
    if (createHash('sha256').update(text).digest('hex') === textHash) return []
    const sentence = t('storage.checkArticleChanged', { title })
    return [{ file, kind, sentence }]
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    return [{ file, kind, sentence: error.message }]
  }
}
