import { app } from 'electron'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import type { ArticleRecord } from '../../../shared/article/article'
import type { Handlers } from '../answerCall'
import { choosePdfFile } from '../dialogs'
import { Refusal } from '../failure'
import { fileNameFor } from '../fileName'
import { paperFor } from '../paperFor'
import type { Program } from '../program'
import { saveTo } from '../saveTo'
import type { Cancelled } from '../tasks'
import { writeIsoDay } from '../../../shared/article/isoDay'
import { t } from '../../../shared/language/t'

type PrintHandlers = Pick<Handlers, 'printArticle' | 'savePdf'>

/** Millimetres, as inches, which is what Chromium takes. */
const margin = 18 / 25.4

const footer = `<div style="width: 100%; font: 7pt sans-serif; color: #666; text-align: center">
  <span class="title"></span> · <span class="pageNumber"></span> / <span class="totalPages"></span>
</div>`

/** The article on paper, or as a file that looks like it. */
export function printHandlers({ library, window, printedPages, tasks }: Program): PrintHandlers {
  /** Does the work with the printed page of an article; `cancelled` when it was given up. */
  async function withArticle<Value>(
    articleId: string,
    work: (contents: Electron.WebContents) => Promise<Value>,
  ): Promise<Value | Cancelled> {
    const record = recordOf(articleId)
    // The newer wish counts.
    tasks.cancel({ kind: 'print' })
    return tasks.run('print', async ({ signal }) => {
      const body = await bodyOf(record)
      const title = escapedTitle(record)
      return printedPages.withPage({ title, body }, signal, work)
    })
  }

  function recordOf(articleId: string): ArticleRecord {
    const record = library.state().articles.find(({ id }) => id === articleId)
    if (record) return record
    throw new Refusal('not-found', t('exports.articleGone'))
  }

  async function bodyOf(article: ArticleRecord): Promise<string> {
    const [content, highlights, { printPage }] = await Promise.all([
      library.readArticle(article.id),
      library.readNotes(article.id),
      import('../../../shared/export/print/printPage'),
    ])
    const document = assembleDocument(content, article.takenBack)
    const { typeface } = library.settings()
    const { tags } = library.state()
    return printPage({ article, document, highlights }, { tags, typeface, formatDay: writeIsoDay })
  }

  return {
    printArticle: ({ articleId }) =>
      withArticle(articleId, async (contents) => {
        const { printed, reason } = await askToPrint(contents)
        if (printed) return { outcome: 'printed' }
        if (/cancel/i.test(reason)) return { outcome: 'cancelled' }
        throw new Refusal('not-printed', t('exports.notPrinted'), { cause: reason })
      }),
    savePdf: async ({ articleId }) => {
      const file = await choosePdfFile(window(), fileNameFor(recordOf(articleId).title))
      if (file === null) return { outcome: 'cancelled' }
      return withArticle(articleId, async (contents) => {
        const pdf = await contents.printToPDF({
          pageSize: paperFor(app.getLocaleCountryCode()),
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: footer,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: { top: margin, bottom: margin, left: margin, right: margin },
        })
        await saveTo(file, pdf)
        return { outcome: 'saved', file }
      })
    },
  }
}

function askToPrint(
  contents: Electron.WebContents,
): Promise<{ readonly printed: boolean; readonly reason: string }> {
  return new Promise((resolve) =>
    contents.print({ printBackground: true }, (printed, reason) => resolve({ printed, reason })),
  )
}

function escapedTitle({ title }: ArticleRecord): string {
  return title.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}
