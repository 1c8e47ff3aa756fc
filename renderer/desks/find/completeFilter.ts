import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { foldText } from '../../../shared/notes/filter'
import { highlightColors } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { TagCount } from '../../../shared/notes/tags'
import type { Filter } from '../../../shared/query/expression'
import { writeQuery } from '../../../shared/query/writeQuery'
import { colorName } from '../../notes/describeHighlight'
import { tagMatcher } from '../../notes/tagMatcher'

/** What values of filters can be completed from. */
export interface Completable {
  readonly articles: readonly ArticleRecord[]
  readonly tags: readonly Tag[]
  /** On how many highlights each tag stands, by tag id. */
  readonly counts: ReadonlyMap<string, TagCount>
}

export interface Completions {
  /** The part of the query that a completion takes the place of, in UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly options: readonly Completion[]
}

export interface Completion {
  /** The value as it is shown. */
  readonly title: string
  /** The whole filter as it is typed. */
  readonly filter: string
}

/** How many are offered at once. */
const most = 8

/** A filter whose value is being typed, up to the caret. */
const begun = /(?<=^|[\s(-])(tag|colou?r|author|in|has):(?:"([^"]*)|([^\s"()]*))$/i

/**
 * What the filter before the caret could be completed to, the most used first; null where none is
 * being typed, or it is complete already.
 */
export function completeFilter(
  query: string,
  caret: number,
  from: Completable,
): Completions | null {
  const found = begun.exec(query.slice(0, caret))
  if (!found) return null
  const [whole, name = '', quoted, bare] = found
  const typed = quoted ?? bare ?? ''
  const options = filtersFor(name.toLowerCase(), typed, from)
    .slice(0, most)
    .map(({ title, filter }) => ({ title, filter: writeQuery(filter) }))
  const isComplete = options.length === 1 && options[0]!.filter === whole
  if (options.length === 0 || isComplete) return null
  return { from: found.index, to: caret, options }
}

interface Offered {
  readonly title: string
  readonly filter: Filter
}

function filtersFor(name: string, typed: string, from: Completable): readonly Offered[] {
  const has = (text: string): boolean => foldText(text).includes(foldText(typed))
  switch (name) {
    case 'tag':
      return tagsFor(typed, from)
    case 'author':
      return authorsIn(from.articles)
        .filter(has)
        .map((author) => ({ title: author, filter: { kind: 'author', name: author } }))
    case 'in':
      return from.articles
        .filter(({ deleted, title }) => deleted === null && has(title))
        .map(({ title }) => ({ title, filter: { kind: 'in', title } }))
    case 'has':
      return (['note', 'tag', 'card'] as const)
        .filter((what) => what.startsWith(typed.toLowerCase()))
        .map((what) => ({ title: t('findDesk.has', { what }), filter: { kind: 'has', what } }))
    default:
      return highlightColors
        .filter((color) => color.startsWith(typed.toLowerCase()))
        .map((color) => ({ title: colorName(color), filter: { kind: 'color', color } }))
  }
}

function tagsFor(typed: string, { tags, counts }: Completable): readonly Offered[] {
  const tree = tagTree(tags)
  const matches = tagMatcher(typed, tree)
  const countOf = (id: string): number => counts.get(id)?.whole ?? 0
  return tree.ordered
    .map(({ tag: { id } }) => id)
    .filter(matches)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .map((id) => {
      const path = tree.textOf(id)
      return { title: path, filter: { kind: 'tag', path } }
    })
}

/** The authors of what is in the library, whoever wrote most first. */
export function authorsIn(articles: readonly ArticleRecord[]): readonly string[] {
  const written = new Map<string, number>()
  for (const { author, deleted } of articles)
    if (author !== null && deleted === null) written.set(author, (written.get(author) ?? 0) + 1)
  return [...written].toSorted(([, a], [, b]) => b - a).map(([author]) => author)
}
