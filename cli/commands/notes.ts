import type { Command } from 'commander'
import type { ArticleRecord } from '../../shared/article/article'
import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { matcherOf } from '../../shared/notes/filter'
import { tagPathsOf } from '../../shared/notes/tags'
import type { Context } from '../context'
import { findArticles } from '../findArticle'
import { findTagNamed } from '../findTagNamed'
import { jsonOption, parseColor, tagsOption } from '../options'

interface NotesOptions {
  readonly tag?: readonly string[]
  readonly color?: readonly HighlightColor[]
  readonly text?: string
  readonly json?: true
}

/** `scholium notes`: highlights with their notes, in reading order. */
export function addNotes(program: Command, context: Context): void {
  program
    .command('notes')
    .summary(t('cliHelp.notes'))
    .description(t('cliHelp.notesDescription'))
    .argument('[article...]', t('cliHelp.articlesArgument'))
    .addOption(tagsOption(t('cliHelp.notesTag')))
    .option(
      '--color <color>',
      t('cliHelp.notesColor'),
      (name: string, before: readonly HighlightColor[] = []) => [...before, parseColor(name)],
    )
    .option('--text <words>', t('cliHelp.notesText'))
    .addOption(jsonOption())
    .action(async (named: string[], options: NotesOptions) => {
      await context.withLibrary({ write: false }, (library) => {
        const state = library.state()
        const matches = matcherOf(
          {
            tags: (options.tag ?? []).map((name) => findTagNamed(state.tags, name).id),
            colors: options.color ?? [],
            words: options.text ?? '',
          },
          state.tags,
        )
        const found = findArticles(state, named).map((article) => ({
          article,
          highlights: (state.highlights.get(article.id) ?? []).filter(matches),
        }))
        if (options.json) {
          return context.printJson(
            found.flatMap(({ article, highlights }) =>
              highlights.map((highlight) => highlightAsJson(article, highlight, state.tags)),
            ),
          )
        }
        const filled = found.filter(({ highlights }) => highlights.length > 0)
        const sections = filled.map(({ article, highlights }) =>
          [
            context.style('bold', article.title),
            ...highlights.map((highlight) => highlightAsText(highlight, state.tags, context)),
          ].join('\n\n'),
        )
        if (sections.length > 0) context.print(sections.join('\n\n\n'))
      })
    })
}

function highlightAsJson(
  { id: articleId, title: articleTitle }: ArticleRecord,
  highlight: Highlight,
  tags: readonly Tag[],
): unknown {
  const { id, start, end, quote, color, note, created, modified } = highlight
  const names = tagPathsOf(highlight, tags)
  return {
    id,
    articleId,
    articleTitle,
    start,
    end,
    quote,
    color,
    tags: names,
    note,
    created,
    modified,
  }
}

function highlightAsText(highlight: Highlight, tags: readonly Tag[], { style }: Context): string {
  const names = tagPathsOf(highlight, tags)
  const color = t('cli.color', { color: highlight.color })
  const told = names.length > 0 ? `${color} · ${formatList(names, 'unit')}` : color
  return [
    indented('  > ', highlight.quote),
    style('dim', `  ${told}`),
    ...(highlight.note.trim() === '' ? [] : [indented('    ', highlight.note.trimEnd())]),
  ].join('\n')
}

function indented(indent: string, text: string): string {
  return text.replace(/^(?=.)/gm, indent)
}
