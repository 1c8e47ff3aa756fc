import { assembleDocument } from '../../../shared/article/assembleDocument'
import type { ArticleRecord } from '../../../shared/article/article'
import type { ExportedArticle } from '../../../shared/export/exportedArticle'
import { reasonOf } from '../../storage/libraryError'
import type { Handlers } from '../answerCall'
import { writeClipboard } from '../clipboard'
import { chooseMarkdownFile } from '../dialogs'
import { Refusal } from '../failure'
import { fileNameFor } from '../fileName'
import type { Program } from '../program'
import { replaceFile } from '../replaceFile'

/** What goes out of the library: to a file that the user chooses, or to the clipboard. */
export function exportHandlers({
  library,
  window,
}: Program): Pick<Handlers, 'exportMarkdown' | 'copyText'> {
  function chosenArticles(articleIds: readonly string[] | null): readonly ArticleRecord[] {
    const there = library.state().articles.filter(({ deleted }) => deleted === null)
    if (!articleIds) return there
    return articleIds.flatMap((wanted) => there.find(({ id }) => id === wanted) ?? [])
  }

  async function exportedArticle(article: ArticleRecord): Promise<ExportedArticle> {
    return {
      article,
      document: assembleDocument(await library.readArticle(article.id), article.takenBack),
      highlights: library.state().highlights.get(article.id) ?? [],
    }
  }

  return {
    exportMarkdown: async ({ articleIds, groupBy, tagId, to }) => {
      const articles = chosenArticles(articleIds)
      if (articles.length === 0) throw new Refusal('nothing', 'There is no article to export.')
      const [only] = articles.length === 1 ? articles : []
      const file =
        to === 'file' ? await chooseMarkdownFile(window(), fileNameFor(only?.title ?? '')) : null
      if (to === 'file' && !file) return { outcome: 'cancelled' }

      const items = await Promise.all(articles.map(exportedArticle))
      const exported = new Date().toISOString()
      const options = { groupBy, tagId, tags: library.state().tags, exported }
      // Much code that most starts of the program never need.
      const { exportMarkdown } = await import('../../../shared/export/markdown')
      const text = exportMarkdown(items, options)
      const highlights = items
        .flatMap((item) => item.highlights)
        .filter(({ tags }) => tagId === null || tags.includes(tagId)).length
      if (!file) {
        await writeClipboard(text)
        return { outcome: 'copied', highlights }
      }
      await replaceFile(file, text).catch((error: unknown) => {
        throw new Refusal('not-saved', `${file} was not saved, because ${reasonOf(error)}.`, {
          cause: error,
        })
      })
      return { outcome: 'saved', file, highlights }
    },
    copyText: ({ text }) => writeClipboard(text),
  }
}
