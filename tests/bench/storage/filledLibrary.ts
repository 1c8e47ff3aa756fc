import type { ArticleId } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { GeneratedArticle } from '../generate/article'

/** How many highlights one change adds while a library is filled. */
const chunk = 10_000

/** Makes a library of one article with highlights, closes it, and returns the article's id. */
export async function makeLibraryOfOne(
  folder: string,
  { imported }: GeneratedArticle,
  tags: readonly Tag[],
  highlights: readonly Highlight[],
): Promise<ArticleId> {
  const library = await openLibrary(folder, { write: true })
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  const { id: articleId } = await library.addArticle(imported, { keepBoth: false })
  for (let from = 0; from < highlights.length; from += chunk) {
    const changes = highlights
      .slice(from, from + chunk)
      .map((highlight) => ({ kind: 'add-highlight', articleId, highlight }) as const)
    await library.change({ kind: 'together', changes })
  }
  await library.close()
  return articleId
}
