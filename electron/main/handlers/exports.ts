import type { ArticleRecord } from '../../../shared/article/article'
import type { ExportOutcome } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { itemsById } from '../../../shared/notes/itemsById'
import type { Handlers } from '../answerCall'
import { breathe } from '../../storage/breathe'
import { chosenNotes } from '../chosenNotes'
import { writeClipboard } from '../clipboard'
import { chooseChartFile, chooseMarkdownFile } from '../dialogs'
import { Refusal } from '../failure'
import { fileNameFor } from '../fileName'
import type { Program } from '../program'
import { saveTo } from '../saveTo'
import type { WrittenMarkdown } from '../writeMarkdown'

/** What goes out of the library: to a file that the user chooses, or to the clipboard. */
export function exportHandlers({
  library,
  tasks,
  window,
}: Program): Pick<Handlers, 'exportMarkdown' | 'saveChart' | 'copyText'> {
  function chosenArticles(articleIds: readonly string[] | null): readonly ArticleRecord[] {
    const { articles } = library.state()
    const byId = itemsById(articles)
    const wanted = articleIds ? articleIds.flatMap((id) => byId.get(id) ?? []) : articles
    return wanted.filter(({ deleted }) => deleted === null)
  }

  return {
    exportMarkdown: async ({ articleIds, groupBy, tagId, highlightIds, to }) => {
      const chosen = chosenArticles(articleIds)
      if (chosen.length === 0) throw new Refusal('nothing', t('exports.noArticle'))
      // In two tasks, for the reader takes as long as they like to choose the file between them.
      const wish = { articles: chosen, tagId, highlightIds }
      const found = await tasks.run('export', ({ signal }) => chosenNotes(library, wish, signal))
      if ('outcome' in found) return found
      const { tags, wanted } = found
      // Of several only these come into the file; the others need not be read.
      const filled = wanted.filter(({ highlights }) => highlights.length > 0)
      const articles = wanted.length === 1 ? wanted : filled
      const [only] = articles.length === 1 ? articles : []
      const name = fileNameFor(only?.article.title ?? '')
      const file = to === 'file' ? await chooseMarkdownFile(window(), name) : null
      if (to === 'file' && !file) return { outcome: 'cancelled' }

      return tasks.run<ExportOutcome>('export', async (task) => {
        const exported = new Date().toISOString()
        // Much code that most starts of the program never need.
        const { writeMarkdown } = await import('../writeMarkdown')
        const options = { groupBy, tagId, tags, exported }
        const written = await writeMarkdown(articles, library, options, task)
        expectSome(written, articles.length)
        task.commit()
        const { highlights } = written
        const leftOut = written.leftOut.map(({ title }) => title)
        if (!file) {
          await writeClipboard(await textOf(written.pieces()))
          return { outcome: 'copied', highlights, leftOut }
        }
        await saveTo(file, written.pieces())
        return { outcome: 'saved', file, highlights, leftOut }
      })
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

/** A text that is put together in slices; the clipboard takes it only as a whole. */
async function textOf(pieces: Iterable<string>): Promise<string> {
  const put: string[] = []
  for (const piece of pieces) {
    put.push(piece)
    await breathe()
  }
  return put.join('')
}

/** Throws a `Refusal` where not one of the articles could be read. */
function expectSome({ leftOut }: WrittenMarkdown, articles: number): void {
  const [first] = leftOut
  if (!first || leftOut.length < articles) return
  const reason = first.error.message
  throw new Refusal('unreadable', articles === 1 ? reason : t('exports.nothingRead', { reason }), {
    cause: first.error,
  })
}
