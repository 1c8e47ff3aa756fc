import type { Command } from 'commander'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { findArticle } from '../findArticle'
import { jsonOption } from '../options'

/** `scholium show`: the text that highlights are anchored to, a block a line. */
export function addShow(program: Command, context: Context): void {
  program
    .command('show')
    .summary(t('cliHelp.show'))
    .description(t('cliHelp.showDescription'))
    .argument('<article>', t('cliHelp.articleArgument'))
    .addOption(jsonOption())
    .action(async (named: string, { json }: { json?: true }) => {
      await context.withLibrary({ write: false }, async (library) => {
        const article = findArticle(library.state(), named)
        const content = await library.readArticle(article.id)
        const { text } = articleText(assembleDocument(content, article.takenBack))
        if (!json) return context.print(text)
        const { id, title, author, source, published, language, direction, words } = article
        context.printJson({
          id,
          title,
          author,
          source,
          published,
          language,
          direction,
          words,
          leftOut: content.leftOut.length - article.takenBack.length,
          text,
        })
      })
    })
}
