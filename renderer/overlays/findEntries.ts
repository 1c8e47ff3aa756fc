import type { ArticleRecord } from '../../shared/article/article'
import { t } from '../../shared/language/t'
import { foldText } from '../../shared/notes/filter'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { allCommands } from '../commands/allCommands'
import type { Command } from '../commands/command'
import { fuzzyMatch } from '../commands/fuzzyMatch'
import { hasPassage } from '../commands/highlightCommands'
import { tagMatcher } from '../notes/tagMatcher'
import { articlesThere } from '../panels/library/listArticles'
import type { WindowState } from '../state/windowState'
import { titleOfGroup } from './titleOfGroup'

/** A line of the palette. */
export type Entry =
  | { readonly id: string; readonly kind: 'command'; readonly command: Command }
  | { readonly id: string; readonly kind: 'article'; readonly article: ArticleRecord }
  /** Gives the tag to the selection or to the highlight in focus, or takes it away. */
  | { readonly id: string; readonly kind: 'tag'; readonly tag: Tag }
  /** Opens the page of the tag. */
  | { readonly id: string; readonly kind: 'tag-page'; readonly tag: Tag }

export interface EntrySection {
  readonly title: string
  readonly entries: readonly Entry[]
}

const mostArticles = 8
const mostTags = 8

/**
 * What answers the letters typed, the best first; commands that would do nothing now come last, and
 * before tags that begin so only those commands that do. Without letters: every command by subject.
 */
export function findEntries(typed: string, state: WindowState): readonly EntrySection[] {
  if (typed.trim() === '') return bySubject(state)
  const commands = sinkIdle(
    best(typed, allCommands, ({ title, group }) => `${t(title)} ${titleOfGroup(group)}`),
    state,
  )
  const articles = best(
    typed,
    articlesThere(state.library.articles),
    ({ title, author }) => `${title} ${author ?? ''}`,
  )
  const tags = findTags(typed, state)
  const isFirst = (command: Command): boolean =>
    tags.beginning.length === 0 || begins(t(command.title), typed)
  const first = commands.filter(isFirst)
  const sections: readonly EntrySection[] = [
    { title: t('overlays.commands'), entries: first.map(commandEntry) },
    {
      title: t('overlays.tags'),
      entries: [...tags.beginning, ...tags.others].slice(0, mostTags).map(tagEntry),
    },
    {
      title: t(first.length === 0 ? 'overlays.commands' : 'overlays.moreCommands'),
      entries: commands.filter((command) => !isFirst(command)).map(commandEntry),
    },
    {
      title: t('overlays.articles'),
      entries: articles
        .slice(0, mostArticles)
        .map((article) => ({ id: `article:${article.id}`, kind: 'article', article })),
    },
    { title: t('overlays.tagPages'), entries: findTagPages(typed, state) },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

interface FoundTags {
  /** Those whose path or own name begins with what was typed. */
  readonly beginning: readonly Tag[]
  readonly others: readonly Tag[]
}

/** Tags by any part of their path, while there is a passage to give them to. */
function findTags(typed: string, state: WindowState): FoundTags {
  if (!hasPassage(state)) return { beginning: [], others: [] }
  const tree = tagTree(state.library.tags)
  const matches = tagMatcher(typed, tree)
  const tags = tree.ordered.map(({ tag }) => tag).filter(({ id }) => matches(id))
  const isBeginning = ({ id, name }: Tag): boolean =>
    begins(tree.textOf(id), typed) || begins(name, typed)
  return {
    beginning: tags.filter(isBeginning),
    others: tags.filter((tag) => !isBeginning(tag)),
  }
}

/** The pages of tags, where there is no passage to give them to. */
function findTagPages(typed: string, state: WindowState): readonly Entry[] {
  if (hasPassage(state)) return []
  const tree = tagTree(state.library.tags)
  const matches = tagMatcher(typed, tree)
  return tree.ordered
    .filter(({ tag: { id } }) => matches(id))
    .slice(0, mostTags)
    .map(({ tag }) => ({ id: `page:${tag.id}`, kind: 'tag-page', tag }))
}

function begins(text: string, typed: string): boolean {
  return foldText(text).startsWith(foldText(typed))
}

function bySubject(state: WindowState): readonly EntrySection[] {
  const groups = new Set(sinkIdle(allCommands, state).map(({ group }) => group))
  return [...groups].map((group) => ({
    title: titleOfGroup(group),
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

function tagEntry(tag: Tag): Entry {
  return { id: `tag:${tag.id}`, kind: 'tag', tag }
}

function commandEntry(command: Command): Entry {
  return { id: `command:${command.id}`, kind: 'command', command }
}
