import type { ArticleRecord } from '../../shared/article/article'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { allCommands } from '../commands/allCommands'
import type { Command } from '../commands/command'
import { fuzzyMatch } from '../commands/fuzzyMatch'
import { hasPassage } from '../commands/highlightCommands'
import { tagMatcher } from '../notes/tagMatcher'
import { articlesThere } from '../panels/library/listArticles'
import type { WindowState } from '../state/windowState'

/** A line of the palette. */
export type Entry =
  | { readonly id: string; readonly kind: 'command'; readonly command: Command }
  | { readonly id: string; readonly kind: 'article'; readonly article: ArticleRecord }
  /** Gives the tag to the selection or to the highlight in focus, or takes it away. */
  | { readonly id: string; readonly kind: 'tag'; readonly tag: Tag }

export interface EntrySection {
  readonly title: string
  readonly entries: readonly Entry[]
}

const mostArticles = 8
const mostTags = 8

/**
 * What answers the letters typed, the best first; commands that would do nothing now come last.
 * Without letters: every command by subject.
 */
export function findEntries(typed: string, state: WindowState): readonly EntrySection[] {
  if (typed.trim() === '') return bySubject(state)
  const commands = best(typed, allCommands, ({ title, group }) => `${title} ${group}`)
  const articles = best(
    typed,
    articlesThere(state.library.articles),
    ({ title, author }) => `${title} ${author ?? ''}`,
  )
  const sections: readonly EntrySection[] = [
    { title: 'Commands', entries: sinkIdle(commands, state).map(commandEntry) },
    { title: 'Tags', entries: tagEntries(typed, state) },
    {
      title: 'Articles',
      entries: articles
        .slice(0, mostArticles)
        .map((article) => ({ id: `article ${article.id}`, kind: 'article', article })),
    },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

/** Tags by any part of their path, while there is a passage to give them to. */
function tagEntries(typed: string, state: WindowState): readonly Entry[] {
  if (!hasPassage(state)) return []
  const tree = tagTree(state.library.tags)
  const matches = tagMatcher(typed, tree)
  return tree.ordered
    .filter(({ tag: { id } }) => matches(id))
    .slice(0, mostTags)
    .map(({ tag }) => ({ id: `tag ${tag.id}`, kind: 'tag', tag }))
}

function bySubject(state: WindowState): readonly EntrySection[] {
  const groups = new Set(sinkIdle(allCommands, state).map(({ group }) => group))
  return [...groups].map((group) => ({
    title: group,
    entries: sinkIdle(
      allCommands.filter((command) => command.group === group),
      state,
    ).map(commandEntry),
  }))
}

function best<Item>(
  typed: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  return items
    .flatMap((item) => {
      const score = fuzzyMatch(typed, textOf(item))
      return score === null ? [] : [{ item, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

function sinkIdle(commands: readonly Command[], state: WindowState): readonly Command[] {
  return commands.toSorted((a, b) => Number(b.applies(state)) - Number(a.applies(state)))
}

function commandEntry(command: Command): Entry {
  return { id: `command ${command.id}`, kind: 'command', command }
}
