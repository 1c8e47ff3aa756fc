import {
  applyChange,
  simpleChanges,
  type Change,
  type LibraryState,
  type SimpleChange,
} from './changes'
import { itemsById } from './itemsById'

/**
 * A change as it is in another state than the one it was made in, so that its inverse leads back to
 * that one. What it would do to things that are not there is left away.
 */
export function rebased(state: LibraryState, change: Change): Change {
  let at = state
  const changes = simpleChanges(change).flatMap((simple) => {
    const one = rebasedSimple(at, simple)
    if (!one) return []
    at = applyChange(at, one)
    return [one]
  })
  const [only] = changes
  return changes.length === 1 && only ? only : { kind: 'together', changes }
}

function rebasedSimple(state: LibraryState, change: SimpleChange): SimpleChange | null {
  switch (change.kind) {
    case 'edit-highlight': {
      const highlight = highlightIn(state, change.articleId, change.highlightId)
      return highlight ? { ...change, before: fieldsOf(highlight, change.after) } : null
    }
    case 'edit-tag': {
      const tag = itemsById(state.tags).get(change.tagId)
      return tag ? { ...change, before: fieldsOf(tag, change.after) } : null
    }
    case 'edit-article': {
      const article = itemsById(state.articles).get(change.articleId)
      return article ? { ...change, before: fieldsOf(article, change.after) } : null
    }
    case 'remove-highlight': {
      const highlight = highlightIn(state, change.articleId, change.highlight.id)
      return highlight ? { ...change, highlight } : null
    }
    case 'remove-tag': {
      const tag = itemsById(state.tags).get(change.tag.id)
      return tag ? { ...change, tag } : null
    }
    default:
      return change
  }
}

function highlightIn({ highlights }: LibraryState, articleId: string, id: string) {
  return itemsById(highlights.get(articleId) ?? []).get(id)
}

/** What an item has in the fields of an edit. */
function fieldsOf<Item extends object>(item: Item, edit: Partial<Item>): Partial<Item> {
  const fields = Object.keys(edit) as (keyof Item)[]
  return Object.fromEntries(fields.map((field) => [field, item[field]])) as Partial<Item>
}
