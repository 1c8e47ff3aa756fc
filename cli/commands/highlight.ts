import { InvalidArgumentError, type Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { findQuote } from '../../shared/article/findQuote'
import { articleText, type TextRange } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import { makeTags } from '../../shared/notes/makeTags'
import { tagsOfColor } from '../../shared/notes/meaning'
import { shortQuote } from '../../shared/notes/shortQuote'
import { tagPathsOf } from '../../shared/notes/tags'
import { counted } from '../articleLine'
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
    .summary('highlight a passage, with tags and a note')
    .description('Highlights a passage of an article; tags that are not there yet are made.')
    .argument('<article>', 'its id, the beginning of its id, or its exact title')
    .requiredOption('--quote <text>', 'the passage, as it stands in the text', parseQuote)
    .option('--occurrence <n>', 'which one, if the text has it more than once', parseOccurrence)
    .option('--color <color>', 'yellow, green, blue, pink, orange or purple', parseColor)
    .addOption(tagsOption('give it this tag'))
    .option('--note <text>', 'give it this note, in Markdown')
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
          { said: `Highlighted ${shortQuote(highlight.quote)} in ${color}` },
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
  const times = counted(places.length, 'time')
  if (places.length === 0) throw new CommandFailed(`“${title}” does not say that anywhere.`)
  if (occurrence === undefined && places.length > 1) {
    throw new CommandFailed(
      `“${title}” says that ${times}; choose one with --occurrence 1 to ${places.length}.`,
    )
  }
  const place = places[(occurrence ?? 1) - 1]
  if (place) return place
  throw new CommandFailed(`“${title}” says that only ${times}.`)
}

function told({ quote, color }: Highlight, paths: readonly string[], title: string): string {
  const names = paths.join(', ')
  const tagged = names === '' ? '' : `, tagged ${names}`
  return `Highlighted in “${title}” (${color}${tagged}): ${quote}`
}

function parseQuote(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('A quote needs words.')
  return text
}

function parseOccurrence(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError('It is a number: 1 for the first, 2 for the second.')
  }
  return Number(text)
}
