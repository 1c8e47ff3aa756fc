import { assembleDocument } from '../../../shared/article/assembleDocument'
import type { ArticleRecord } from '../../../shared/article/article'
import type { ExportedArticle } from '../../../shared/export/exportedArticle'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Handlers } from '../answerCall'
import { writeClipboard } from '../clipboard'
import { chooseChartFile, chooseMarkdownFile } from '../dialogs'
import { Refusal } from '../failure'
import { fileNameFor } from '../fileName'
import type { Program } from '../program'
import { saveTo } from '../saveTo'
import { t } from '../../../shared/language/t'

/** What goes out of the library: to a file that the user chooses, or to the clipboard. */
export function exportHandlers({
  library,
  window,
}: Program): Pick<Handlers, 'exportMarkdown' | 'saveChart' | 'copyText'> {
  function chosenArticles(articleIds: readonly string[] | null): readonly ArticleRecord[] {
    const there = library.state().articles.filter(({ deleted }) => deleted === null)
    if (!articleIds) return there
    return articleIds.flatMap((wanted) => there.find(({ id }) => id === wanted) ?? [])
  }

  async function exportedArticle(
    article: ArticleRecord,
    highlights: readonly Highlight[],
  ): Promise<ExportedArticle> {
    const content = await library.readArticle(article.id)
    return { article, document: assembleDocument(content, article.takenBack), highlights }
  }

  return {
    exportMarkdown: async ({ articleIds, groupBy, tagId, highlightIds, to }) => {
      const chosen = chosenArticles(articleIds)
      if (chosen.length === 0) throw new Refusal('nothing', t('exports.noArticle'))
      await library.whole()
      const { tags } = library.state()
      const isWanted = wantedBy(tags, tagId, highlightIds)
      const wanted = chosen.map((article) => ({
        article,
        highlights: (library.state().highlights.get(article.id) ?? []).filter(isWanted),
      }))
      // Of several only these come into the file; the others need not be read.
      const filled = wanted.filter(({ highlights }) => highlights.length > 0)
      const articles = wanted.length === 1 ? wanted : filled
      const [only] = articles.length === 1 ? articles : []
      const name = fileNameFor(only?.article.title ?? '')
      const file = to === 'file' ? await chooseMarkdownFile(window(), name) : null
      if (to === 'file' && !file) return { outcome: 'cancelled' }

      const items = await Promise.all(
        articles.map(({ article, highlights }) => exportedArticle(article, highlights)),
      )
      const exported = new Date().toISOString()
      // Much code that most starts of the program never need.
      const { exportMarkdown } = await import('../../../shared/export/markdown')
      const text = exportMarkdown(items, { groupBy, tagId, tags, exported })
      const highlights = items.flatMap((item) => item.highlights).length
      if (!file) {
        await writeClipboard(text)
        return { outcome: 'copied', highlights }
      }
      await saveTo(file, text)
      return { outcome: 'saved', file, highlights }
    },
    saveChart: async ({ name, format, text }) => {
      const file = await chooseChartFile(window(), fileNameFor(name), format)
      if (!file) return { outcome: 'cancelled' }
      await saveTo(file, text)
      return { outcome: 'saved', file }
    },
    copyText: ({ text }) => writeClipboard(text),
  }
}

/** The test whether a highlight is to be exported. */
function wantedBy(
  tags: readonly Tag[],
  tagId: string | null,
  highlightIds: readonly string[] | null,
): (highlight: Highlight) => boolean {
  const family = tagId === null ? null : tagTree(tags).withDescendants(tagId)
  const ids = highlightIds && new Set(highlightIds)
  return (highlight) =>
    (!family || highlight.tags.some((id) => family.has(id))) && (!ids || ids.has(highlight.id))
}
