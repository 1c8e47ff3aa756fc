import type { ArticleRecord } from '../article/article'
import type { LibraryState } from './changes'
import { looksDifferent } from './editBetween'
import { compareHighlights, type Highlight, type Tag } from './highlight'
import { foldTagName } from './tags'

/** How a library is brought back to what it was. */
export interface Restoring {
  /** Whether what came in since stays. */
  readonly keepNew: boolean
  /** ISO 8601. */
  readonly now: string
}

/**
 * What a library becomes when it is brought back to how it was `then`. Of the articles there are
 * now each is as it was; those imported since are deleted and keep their highlights. Articles that
 * were there then alone, and the highlights of those that are not held in both, are passed over.
 *
 * Where what came in since stays, that is every article, tag and highlight of now, and of the
 * others a note where there was none, a tag given, a passage taken back. A tag that was removed and
 * made again since is the one that is there now, and no two tags get the same name.
 */
export function restoredState(
  current: LibraryState,
  then: LibraryState,
  { keepNew, now }: Restoring,
): LibraryState {
  const articles = new Map(then.articles.map((article) => [article.id, article]))
  const { tags, replaced } = keepNew
    ? withNewTags(current.tags, then.tags)
    : { ...then, replaced: none }
  return {
    articles: current.articles.map((article) => {
      const before = articles.get(article.id)
      return keepNew ? withNewOf(article, before) : asBefore(article, before, now)
    }),
    tags,
    highlights: new Map(
      [...current.highlights].map(([id, highlights]) => {
        const before = articles.has(id) ? then.highlights.get(id) : undefined
        if (!before) return [id, highlights]
        return [id, keepNew ? withNewHighlights(highlights, before, replaced, now) : before]
      }),
    ),
  }
}

/** Which tag takes the place of one, by their ids. */
type Replaced = ReadonlyMap<string, string>

const none: Replaced = new Map()

function asBefore(
  article: ArticleRecord,
  before: ArticleRecord | undefined,
  now: string,
): ArticleRecord {
  if (!before) return { ...article, deleted: article.deleted ?? now }
  const { title, author, takenBack, deleted } = before
  return { ...article, title, author, takenBack, deleted }
}

function withNewOf(article: ArticleRecord, before: ArticleRecord | undefined): ArticleRecord {
  if (!before) return article
  const { title, author, deleted } = before
  return {
    ...article,
    title,
    author,
    takenBack: together(before.takenBack, article.takenBack),
    deleted: article.deleted && deleted,
  }
}

function withNewTags(
  current: readonly Tag[],
  before: readonly Tag[],
): { readonly tags: readonly Tag[]; readonly replaced: Replaced } {
  const known = new Set(before.map(({ id }) => id))
  const added = current.filter(({ id }) => !known.has(id))
  const addedByName = new Map(added.map(({ id, name }) => [foldTagName(name), id]))
  const namesNow = new Map(current.map(({ id, name }) => [id, name]))
  const taken = new Set([...before, ...added].map(({ name }) => foldTagName(name)))
  const replaced = new Map<string, string>()
  const tags = before.flatMap((tag) => {
    const other = addedByName.get(foldTagName(tag.name))
    if (other === undefined) return [tag]
    const nameNow = namesNow.get(tag.id)
    if (nameNow !== undefined) return [{ ...tag, name: freeName(nameNow, taken) }]
    replaced.set(tag.id, other)
    return []
  })
  return { tags: [...tags, ...added], replaced }
}

/** The name, or with the first number after it that makes it another; it is taken from then on. */
function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(foldTagName(free)); number++) free = `${name} ${number}`
  taken.add(foldTagName(free))
  return free
}

function withNewHighlights(
  current: readonly Highlight[],
  before: readonly Highlight[],
  replaced: Replaced,
  now: string,
): readonly Highlight[] {
  const present = new Map(current.map((highlight) => [highlight.id, highlight]))
  const known = new Set(before.map(({ id }) => id))
  return [
    ...before.map((highlight) => withNewIn(highlight, present.get(highlight.id), replaced, now)),
    ...current.filter(({ id }) => !known.has(id)),
  ].sort(compareHighlights)
}

function withNewIn(
  before: Highlight,
  current: Highlight | undefined,
  replaced: Replaced,
  now: string,
): Highlight {
  const given = ({ tags }: Highlight): readonly string[] =>
    replaced.size === 0 ? tags : tags.map((id) => replaced.get(id) ?? id)
  const tags = current ? together(given(before), given(current)) : given(before)
  const note = before.note === '' ? (current?.note ?? '') : before.note
  const both = { ...before, tags, note }
  if (current && !looksDifferent(current, both)) return current
  return looksDifferent(before, both) ? { ...both, modified: now } : before
}

/** The first list, and after it what only the second has. */
function together(first: readonly string[], second: readonly string[]): readonly string[] {
  const known = new Set(first)
  const others = second.filter((id) => !known.has(id))
  return others.length === 0 ? first : [...first, ...others]
}
