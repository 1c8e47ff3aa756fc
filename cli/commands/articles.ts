import type { Command } from 'commander'
import { t } from '../../shared/language/t'
import { articleLine } from '../articleLine'
import type { Context } from '../context'
import { presentArticles } from '../findArticle'
import { jsonOption } from '../options'

/** `scholium articles`: every article in the order they were added. */
export function addArticles(program: Command, context: Context): void {
  program
    .command('articles')
    .summary(t('cliHelp.articles'))
    .description(t('cliHelp.articlesDescription'))
    .addOption(jsonOption())
    .action(async ({ json }: { json?: true }) => {
      await context.withLibrary({ write: false }, (library) => {
        const state = library.state()
        const items = presentArticles(state).map((article) => ({
          article,
          highlights: state.highlights.get(article.id)?.length ?? 0,
        }))
        if (json) {
          context.printJson(
            items.map(({ article, highlights }) => {
              const { textHash: _hash, takenBack: _taken, deleted: _deleted, ...told } = article
              return { ...told, highlights }
            }),
          )
          return
        }
        const idWidth = Math.max(0, ...items.map(({ article }) => article.id.length))
        for (const { article, highlights } of items) {
          const told = [
            t('cli.words', { count: article.words }),
            ...(highlights > 0 ? [t('common.highlights', { count: highlights })] : []),
          ]
          context.print(articleLine(article, told, idWidth, context))
        }
      })
    })
}
