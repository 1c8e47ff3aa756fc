import { Option, type Command } from 'commander'
import { resolve } from 'node:path'
import type { Library } from '../../electron/storage/library'
import { LibraryError } from '../../electron/storage/libraryError'
import type { ArticleRecord } from '../../shared/article/article'
import { assembleDocument } from '../../shared/article/assembleDocument'
import type { ExportedArticle } from '../../shared/export/exportedArticle'
import { exportMarkdown, type MarkdownOptions } from '../../shared/export/markdown'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { findArticles } from '../findArticle'
import { findTagNamed } from '../findTagNamed'
import { parseTagName } from '../options'
import { writeOutFile } from '../writeOutFile'

interface ExportOptions {
  readonly groupBy: MarkdownOptions['groupBy']
  readonly tag?: string
  readonly out?: string
}

/** `scholium export`: highlights and notes as one Markdown text. */
export function addExport(program: Command, context: Context): void {
  program
    .command('export')
    .summary(t('cliHelp.export'))
    .description(t('cliHelp.exportDescription'))
    .argument('[article...]', t('cliHelp.articlesArgument'))
    .addOption(new Option('--format <format>').choices(['markdown']).default('markdown'))
    .addOption(
      new Option('--group-by <what>', t('cliHelp.exportGroupBy'))
        .choices(['article', 'tag'])
        .default('article'),
    )
    .option('--tag <name>', t('cliHelp.exportTag'), parseTagName)
    .option('--out <file>', t('cliHelp.out'))
    .action(async (named: string[], { groupBy, tag, out }: ExportOptions) => {
      await context.withLibrary({ write: false }, async (library) => {
        const state = library.state()
        const articles = findArticles(state, named)
        const tagId = tag === undefined ? null : findTagNamed(state.tags, tag).id
        const items = (
          await Promise.all(articles.map((article) => readOne(library, article, context)))
        ).filter((item) => item !== null)
        // What cannot be read has been told, and an empty file is no export of it.
        if (items.length === 0 && articles.length > 0) return
        const exported = new Date().toISOString()
        const markdown = exportMarkdown(items, { groupBy, tagId, tags: state.tags, exported })
        if (out === undefined) context.io.writeOut(markdown)
        else await writeOutFile(resolve(context.io.folder, out), markdown)
      })
    })
}

/** An article with its highlights; null, and said on standard error, if it cannot be read. */
async function readOne(
  library: Library,
  article: ArticleRecord,
  context: Context,
): Promise<ExportedArticle | null> {
  try {
    return {
      article,
      document: assembleDocument(await library.readArticle(article.id), article.takenBack),
      highlights: library.state().highlights.get(article.id) ?? [],
    }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    context.fail(error.message)
    return null
  }
}
