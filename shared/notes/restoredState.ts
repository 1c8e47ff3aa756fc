import type { ArticleRecord } from '../article/article'
import type { LibraryState } from './changes'
import { cardWithNew } from './card'
import { looksDifferent } from './editBetween'
import { compareHighlights, type Highlight } from './highlight'
import { compareTags, type Tag } from './tag'
import { foldTagName, freeName } from './tagPath'
import { tagTree } from './tagTree'

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
 * others a note or a card where there was none, a review, a tag given, a passage taken back. A tag that was removed and
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
  const addedAt = new Map(added.map((tag) => [placeOf(tag.parent, tag.name), tag.id]))
  const tagsNow = new Map(current.map((tag) => [tag.id, tag]))
  const replaced = new Map<string, string>()
  const tags: Tag[] = []
  /** Those whose name of then another has now; they keep that of now, if it is free. */
  const outdone: Tag[] = []
  // Those above come first, for what takes their place is what the others stand under.
  for (const { tag } of tagTree(before).ordered) {
    const parent = tag.parent === null ? null : (replaced.get(tag.parent) ?? tag.parent)
    const other = addedAt.get(placeOf(parent, tag.name))
    const now = tagsNow.get(tag.id)
    if (other === undefined) tags.push(parent === tag.parent ? tag : { ...tag, parent })
    else if (now) outdone.push({ ...tag, parent, name: now.name })
    else replaced.set(tag.id, other)
  }
  const all = [...added, ...tags, ...outdone]
  return {
    tags: withoutNamesakes(all, added.concat(tags), tagsNow).toSorted(compareTags),
    replaced,
  }
}

/** What no two tags must have in common: the tag above and the name. */
function placeOf(parent: string | null, name: string): string {
  return `${parent ?? ''}/${foldTagName(name)}`
}

/** The tags, of which those that come to a level where their name is get the first free number. */
function withoutNamesakes(
  tags: readonly Tag[],
  first: readonly Tag[],
  tagsNow: ReadonlyMap<string, Tag>,
): readonly Tag[] {
  const { parentOf } = tagTree(tags)
  const stays = ({ id, parent, name }: Tag): boolean => {
    const now = tagsNow.get(id)
    return now?.parent === parent && now.name === name
  }
  const taken = new Map<string | null, Set<string>>()
  const namesBeside = ({ id }: Tag): Set<string> => {
    const parent = parentOf(id)?.id ?? null
    const names = taken.get(parent) ?? new Set()
    taken.set(parent, names)
    return names
  }
  const settled = new Set(first.filter(stays))
  for (const tag of settled) namesBeside(tag).add(foldTagName(tag.name))
  return tags.map((tag) => {
    const name = settled.has(tag) ? tag.name : freeName(tag.name, namesBeside(tag))
    return name === tag.name ? tag : { ...tag, name }
  })
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
  const both = { ...before, tags, note, card: cardWithNew(before.card, current?.card ?? null) }
  if (current && !looksDifferent(current, both)) return current
  return looksDifferent(before, both) ? { ...both, modified: now } : before
}

/** The first list, and after it what only the second has. */
function together(first: readonly string[], second: readonly string[]): readonly string[] {
  const known = new Set(first)
  const others = second.filter((id) => !known.has(id))
  return others.length === 0 ? first : [...first, ...others]
}
