import { InvalidArgumentError, type Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText, type TextRange } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import type { SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor, Tag } from '../../shared/notes/highlight'
import { findTag } from '../../shared/notes/tags'
import { counted } from '../articleLine'
import { CommandFailed } from '../commandFailed'
import type { Context } from '../context'
import { findArticle } from '../findArticle'
import { findQuote } from '../findQuote'
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
        const tags = tagsNamed(state.tags, options.tag ?? [], now)
        const highlight: Highlight = {
          id: randomUUID(),
          ...anchorOf(text, range),
          color: options.color ?? library.settings().color,
          tags: tags.map(({ id }) => id),
          note: options.note ?? '',
          created: now,
          modified: now,
        }
        const newTags = tags.filter((tag) => !state.tags.includes(tag))
        await library.change({
          kind: 'together',
          changes: [
            ...newTags.map((tag): SimpleChange => ({ kind: 'add-tag', tag })),
            { kind: 'add-highlight', articleId: article.id, highlight },
          ],
        })
        context.print(told(highlight, tags, article.title))
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

/** The tags of these names, each once; those that are not there are new ones, made `now`. */
function tagsNamed(
  existing: readonly Tag[],
  names: readonly string[],
  now: string,
): readonly Tag[] {
  const tags: Tag[] = []
  for (const name of names) {
    if (findTag(tags, name)) continue
    tags.push(findTag(existing, name) ?? { id: randomUUID(), name, created: now })
  }
  return tags
}

function told({ quote, color }: Highlight, tags: readonly Tag[], title: string): string {
  const names = tags.map(({ name }) => name).join(', ')
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
