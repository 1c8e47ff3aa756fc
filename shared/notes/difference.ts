import type { ArticleRecord } from '../article/article'
import type { Change, LibraryState, SimpleChange } from './changes'
import { editBetween, highlightFields } from './editBetween'
import type { Highlight } from './highlight'
import { tagFields, type Tag } from './tag'
import { restoredState, type Restoring } from './restoredState'

const articleFields = ['title', 'author', 'takenBack', 'deleted'] as const

/**
 * The change that brings a library back to how it was `then`, as `restoredState` says; nothing
 * together if it is so already. Takes time in proportion to the two.
 */
export function changeTo(current: LibraryState, then: LibraryState, restoring: Restoring): Change {
  return changeBetween(current, restoredState(current, then, restoring))
}

/**
 * The change that makes one state of a library the other. Articles come and go by being deleted
 * alone, so those that only one of them has are passed over.
 */
function changeBetween(before: LibraryState, after: LibraryState): Change {
  const tags = { before: byId(before.tags), after: byId(after.tags) }
  const articles = byId(after.articles)
  const changes: SimpleChange[] = [
    ...after.tags.flatMap((tag) => changesOfTag(tags.before.get(tag.id), tag)),
    ...before.articles.flatMap((article) => changesOfArticle(article, articles.get(article.id))),
    ...before.articles.flatMap(({ id }) =>
      changesOfHighlights(id, before.highlights.get(id), after.highlights.get(id)),
    ),
    ...before.tags
      .filter(({ id }) => !tags.after.has(id))
      .map((tag): SimpleChange => ({ kind: 'remove-tag', tag })),
  ]
  return { kind: 'together', changes }
}

function changesOfTag(before: Tag | undefined, tag: Tag): readonly SimpleChange[] {
  if (!before) return [{ kind: 'add-tag', tag }]
  const edit = editBetween(before, tag, tagFields)
  return edit ? [{ kind: 'edit-tag', tagId: tag.id, ...edit }] : []
}

function changesOfArticle(
  before: ArticleRecord,
  after: ArticleRecord | undefined,
): readonly SimpleChange[] {
  const edit = after ? editBetween(before, after, articleFields) : null
  return edit ? [{ kind: 'edit-article', articleId: before.id, ...edit }] : []
}

function changesOfHighlights(
  articleId: string,
  before: readonly Highlight[] | undefined,
  after: readonly Highlight[] | undefined,
): readonly SimpleChange[] {
  if (!before || !after || before === after) return []
  const [known, wanted] = [byId(before), byId(after)]
  const changes: SimpleChange[] = []
  for (const highlight of after) {
    const old = known.get(highlight.id)
    const edit = old && editBetween(old, highlight, highlightFields)
    if (!old) changes.push({ kind: 'add-highlight', articleId, highlight })
    else if (edit) changes.push({ kind: 'edit-highlight', articleId, highlightId: old.id, ...edit })
  }
  for (const highlight of before) {
    if (!wanted.has(highlight.id)) changes.push({ kind: 'remove-highlight', articleId, highlight })
  }
  return changes
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
