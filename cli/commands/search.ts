import { InvalidArgumentError, type Command } from 'commander'
import { catalogueOf } from '../../electron/catalogue/catalogueOf'
import { indexFile } from '../../electron/catalogue/indexFile'
import type { ArticleRecord } from '../../shared/article/article'
import { describeCorrected } from '../../shared/catalogue/describeCorrected'
import type { FoundArticle, FoundPassage, MarkedText } from '../../shared/catalogue/foundInLibrary'
import { searchLimits, searchQuestionSchema } from '../../shared/catalogue/foundInLibrary'
import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import type { LibraryState } from '../../shared/notes/changes'
import { itemsById } from '../../shared/notes/itemsById'
import type { Tag } from '../../shared/notes/tag'
import { tagPathsOf } from '../../shared/notes/tags'
import { articleLine } from '../articleLine'
import { CommandFailed } from '../commandFailed'
import type { Context } from '../context'
import { jsonOption } from '../options'

interface SearchOptions {
  readonly limit: number
  readonly json?: true
}

/** `scholium search`: what is found in the whole library, by article, the best first. */
export function addSearch(program: Command, context: Context): void {
  program
    .command('search')
    .summary(t('cliHelp.search'))
    .description(t('cliHelp.searchDescription', { quote: '"' }))
    .argument('<query...>', t('cliHelp.searchQuery'))
    .option('--limit <number>', t('cliHelp.searchLimit'), parseLimit, 20)
    .addOption(jsonOption())
    .action(async (words: string[], { limit, json }: SearchOptions) => {
      const question = searchQuestionSchema.safeParse({ query: words.join(' '), limit })
      if (!question.success) {
        throw new CommandFailed(t('cli.queryTooLong', { most: searchLimits.characters }))
      }
      await context.withLibrary({ write: false }, async (library) => {
        const file = indexFile(context.libraryFolder(), context.io.environment)
        const catalogue = await catalogueOf(library, file)
        const state = library.state()
        const { articles, total, remarks, corrected } = catalogue.ask('search', question.data)
        for (const remark of remarks) context.tell(remark)
        for (const word of corrected) context.tell(describeCorrected(word))
        const found = withRecords(articles, state)
        if (json) {
          return context.printJson({
            total,
            articles: found.map(([article, record]) => articleAsJson(article, record, state.tags)),
          })
        }
        if (total === 0) return context.tell(t('cli.foundNothing'))
        const idWidth = Math.max(...found.map(([, { id }]) => id.length))
        context.print(
          found
            .map(([article, record]) =>
              articleAsText(article, record, state.tags, idWidth, context),
            )
            .join('\n\n\n'),
        )
        if (total > found.length) context.tell(t('cli.foundBest', { shown: found.length, total }))
      })
    })
}

function parseLimit(typed: string): number {
  const limit = searchQuestionSchema.shape.limit.safeParse(Number(typed))
  if (limit.success) return limit.data
  throw new InvalidArgumentError(t('cli.numberOfArticles', { most: searchLimits.articles }))
}

function withRecords(
  articles: readonly FoundArticle[],
  state: LibraryState,
): readonly (readonly [FoundArticle, ArticleRecord])[] {
  const records = itemsById(state.articles)
  return articles.flatMap((article) => {
    const record = records.get(article.articleId)
    return record ? [[article, record] as const] : []
  })
}

function articleAsJson(
  { titleMarks, passages, count }: FoundArticle,
  { id, title, author }: ArticleRecord,
  tags: readonly Tag[],
): unknown {
  return {
    id,
    title,
    author,
    titleMarks,
    count,
    passages: passages.map((passage) => passageAsJson(passage, tags)),
  }
}

function passageAsJson(passage: FoundPassage, tags: readonly Tag[]): unknown {
  if (passage.kind === 'text') {
    const { start, end } = passage.place
    return { kind: 'text', start, end, ...passage.sentence }
  }
  const { highlight, quote, note } = passage
  const { id, start, end, color } = highlight
  return {
    kind: 'highlight',
    id,
    start,
    end,
    ...quote,
    color,
    tags: tagPathsOf(highlight, tags),
    note,
  }
}

function articleAsText(
  { passages, count }: FoundArticle,
  record: ArticleRecord,
  tags: readonly Tag[],
  idWidth: number,
  context: Context,
): string {
  const more = count - passages.length
  return [
    articleLine(record, [t('cli.passages', { count })], idWidth, context),
    ...passages.map((passage) => passageAsText(passage, tags, context)),
    ...(more > 0 ? [context.style('dim', `  ${t('cli.foundMore', { count: more })}`)] : []),
  ].join('\n\n')
}

function passageAsText(passage: FoundPassage, tags: readonly Tag[], context: Context): string {
  if (passage.kind === 'text') return indented('  ', marked(passage.sentence, context))
  const { highlight, quote, note } = passage
  const names = tagPathsOf(highlight, tags)
  const color = t('cli.color', { color: highlight.color })
  const told = names.length > 0 ? `${color} · ${formatList(names, 'unit')}` : color
  return [
    indented('  > ', marked(quote, context)),
    context.style('dim', `  ${told}`),
    ...(note ? [indented('    ', marked(note, context))] : []),
  ].join('\n')
}

/** The text with what was found in it in bold. */
function marked({ text, marks, cut }: MarkedText, { style }: Context): string {
  const parts = marks.map(({ start, end }, index) => {
    const before = text.slice(marks[index - 1]?.end ?? 0, start)
    return before + style('bold', text.slice(start, end))
  })
  const rest = text.slice(marks.at(-1)?.end ?? 0)
  return `${cut.before ? '… ' : ''}${parts.join('')}${rest}${cut.after ? ' …' : ''}`
}

function indented(indent: string, text: string): string {
  return text.replace(/^(?=.)/gm, indent)
}
