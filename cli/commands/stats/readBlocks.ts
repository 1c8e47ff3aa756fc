import type { ArticleBlocks } from '../../../electron/catalogue/articleBlocks'
import type { Library } from '../../../electron/storage/library'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import type { ArticleId } from '../../../shared/article/article'
import { articleText } from '../../../shared/article/text'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import { presentArticles } from '../../findArticle'

/** The text blocks of the articles with tagged highlights; of each that cannot be read, why not. */
export async function readBlocks(
  library: Library,
  { fail }: Context,
): Promise<ReadonlyMap<ArticleId, ArticleBlocks>> {
  const read = new Map<ArticleId, ArticleBlocks>()
  const state = library.state()
  for (const { id, title, takenBack } of presentArticles(state)) {
    if (!state.highlights.get(id)?.some(({ tags }) => tags.length > 0)) continue
    try {
      const { blocks } = articleText(assembleDocument(await library.readArticle(id), takenBack))
      // Without the document, of which there are thousands.
      const places = blocks.map(({ start, end }) => ({ start, end }))
      read.set(id, places)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      fail(t('cli.onlyOverlapping', { title, reason }))
    }
  }
  return read
}
