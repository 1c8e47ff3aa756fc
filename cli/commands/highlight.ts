import { InvalidArgumentError, type Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { findQuote } from '../../shared/article/findQuote'
import { articleText, type TextRange } from '../../shared/article/text'
import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import { anchorOf } from '../../shared/notes/anchor'
import { highlightColors, type Highlight, type HighlightColor } from '../../shared/notes/highlight'
import { makeTags } from '../../shared/notes/makeTags'
import { tagsOfColor } from '../../shared/notes/meaning'
import { shortQuote } from '../../shared/notes/shortQuote'
import { tagPathsOf } from '../../shared/notes/tags'
import { CommandFailed } from '../commandFailed'
import type { Context } from '../context'
import { findArticle } from '../findArticle'
import { parseColor, tagsOption } from '../options'

interface HighlightOptions {
  readonly quote: string
  readonly occurrence?: number
  readonly color?: HighlightColor
  readonly tag?: readonly string[]
  readonly note?: string
}

/** `scholium highlight`: highlights a passage that is named by its words. */
export function addHighlight(program: Command, context: Context): void {
  program
    .command('highlight')
    .summary(t('cliHelp.highlight'))
    .description(t('cliHelp.highlightDescription'))
    .argument('<article>', t('cliHelp.articleArgument'))
    .requiredOption('--quote <text>', t('cliHelp.highlightQuote'), parseQuote)
    .option('--occurrence <n>', t('cliHelp.highlightOccurrence'), parseOccurrence)
    .option('--color <color>', formatList(highlightColors, 'disjunction'), parseColor)
    .addOption(tagsOption(t('cliHelp.highlightTag')))
    .option('--note <text>', t('cliHelp.highlightNote'))
    .action(async (named: string, options: HighlightOptions) => {
      await context.withLibrary({ write: true }, async (library) => {
        const state = library.state()
        const article = findArticle(state, named)
        const content = await library.readArticle(article.id)
        const { text } = articleText(assembleDocument(content, article.takenBack))
        const range = choosePlace(findQuote(text, options.quote), options, article.title)
        const now = new Date().toISOString()
        const { tags, made, changes } = makeTags(state.tags, options.tag ?? [], {
          now,
          newId: randomUUID,
        })
        const color = options.color ?? library.settings().color
        // A colour that was chosen says what it stands for, as its key does.
        const meant = options.color ? tagsOfColor(options.color, state.tags) : []
        const highlight: Highlight = {
          id: randomUUID(),
          ...anchorOf(text, range),
          color,
          tags: [...new Set([...meant, ...tags.map(({ id }) => id)])],
          note: options.note ?? '',
          card: null,
          created: now,
          modified: now,
        }
        await library.change(
          {
            kind: 'together',
            changes: [...changes, { kind: 'add-highlight', articleId: article.id, highlight }],
          },
          { said: t('notices.highlighted', { quote: shortQuote(highlight.quote), color }) },
        )
        context.print(
          told(highlight, tagPathsOf(highlight, [...state.tags, ...made]), article.title),
        )
      })
    })
}

function choosePlace(
  places: readonly TextRange[],
  { occurrence }: HighlightOptions,
  title: string,
): TextRange {
  const count = places.length
  if (count === 0) throw new CommandFailed(t('cli.quoteNowhere', { title }))
  if (occurrence === undefined && count > 1) {
    throw new CommandFailed(t('cli.quoteOften', { title, count }))
  }
  const place = places[(occurrence ?? 1) - 1]
  if (place) return place
  throw new CommandFailed(t('cli.quoteSeldom', { title, count }))
}

function told({ quote, color: ink }: Highlight, paths: readonly string[], title: string): string {
  const color = t('cli.color', { color: ink })
  if (paths.length === 0) return t('cli.highlighted', { title, color, quote })
  return t('cli.highlightedTagged', { title, color, quote, tags: formatList(paths, 'unit') })
}

function parseQuote(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError(t('cli.quoteNeeded'))
  return text
}

function parseOccurrence(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError(t('cli.numberOfOccurrence'))
  }
  return Number(text)
}
