import { z } from 'zod'
import { articleIdSchema, articleRecordSchema, type ArticleId } from '../article/article'
import type { ArticleRecord } from '../article/article'
import {
  compareHighlights,
  compareTags,
  highlightEditSchema,
  highlightSchema,
  tagSchema,
  type Highlight,
  type Tag,
} from './highlight'

const articleId = articleIdSchema
const highlightId = highlightSchema.unwrap().shape.id
const tagId = tagSchema.unwrap().shape.id

const tagEditSchema = z.readonly(tagSchema.unwrap().pick({ name: true }).partial())
const articleEditSchema = z.readonly(
  articleRecordSchema
    .unwrap()
    .pick({ title: true, author: true, takenBack: true, deleted: true })
    .partial(),
)

/** Every act on one thing; an edit holds what was there before, so that it can be taken back. */
const simpleChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-highlight'), articleId, highlight: highlightSchema }),
  z.object({ kind: z.literal('remove-highlight'), articleId, highlight: highlightSchema }),
  z.object({
    kind: z.literal('edit-highlight'),
    articleId,
    highlightId,
    before: highlightEditSchema,
    after: highlightEditSchema,
  }),
  z.object({ kind: z.literal('add-tag'), tag: tagSchema }),
  z.object({ kind: z.literal('remove-tag'), tag: tagSchema }),
  z.object({ kind: z.literal('edit-tag'), tagId, before: tagEditSchema, after: tagEditSchema }),
  z.object({
    kind: z.literal('edit-article'),
    articleId,
    before: articleEditSchema,
    after: articleEditSchema,
  }),
])
export type SimpleChange = z.infer<typeof simpleChangeSchema>

/** An act of the user as a value: one simple change, or several that stand or fall together. */
export const changeSchema = z.union([
  simpleChangeSchema,
  z.object({ kind: z.literal('together'), changes: z.array(simpleChangeSchema).readonly() }),
])
export type Change = Readonly<z.infer<typeof changeSchema>>

/** Everything that changes act on. */
export interface LibraryState {
  readonly articles: readonly ArticleRecord[]
  readonly tags: readonly Tag[]
  /** The highlights of each article that is held, in reading order. */
  readonly highlights: ReadonlyMap<ArticleId, readonly Highlight[]>
}

/** The simple changes a change is made of, in order. */
export function simpleChanges(change: Change): readonly SimpleChange[] {
  return change.kind === 'together' ? change.changes : [change]
}

/**
 * The state after a change. Applying a change twice is the same as applying it once; a change to
 * something that is not in the state, or to an article whose highlights are not held, gives the
 * state itself.
 */
export function applyChange(state: LibraryState, change: Change): LibraryState {
  return simpleChanges(change).reduce(applySimple, state)
}

/** The change that takes a change back. */
export function inverseOf(change: Change): Change {
  if (change.kind !== 'together') return inverseOfSimple(change)
  return { kind: 'together', changes: change.changes.map(inverseOfSimple).toReversed() }
}

function inverseOfSimple(change: SimpleChange): SimpleChange {
  switch (change.kind) {
    case 'add-highlight':
      return { ...change, kind: 'remove-highlight' }
    case 'remove-highlight':
      return { ...change, kind: 'add-highlight' }
    case 'add-tag':
      return { ...change, kind: 'remove-tag' }
    case 'remove-tag':
      return { ...change, kind: 'add-tag' }
    case 'edit-highlight':
      return { ...change, before: change.after, after: change.before }
    case 'edit-tag':
      return { ...change, before: change.after, after: change.before }
    case 'edit-article':
      return { ...change, before: change.after, after: change.before }
  }
}

function applySimple(state: LibraryState, change: SimpleChange): LibraryState {
  switch (change.kind) {
    case 'add-highlight':
      return withHighlights(state, change.articleId, (all) =>
        added(all, change.highlight, compareHighlights),
      )
    case 'remove-highlight':
      return withHighlights(state, change.articleId, (all) => removed(all, change.highlight.id))
    case 'edit-highlight':
      return withHighlights(state, change.articleId, (all) => {
        const before = all.find(({ id }) => id === change.highlightId)
        return before ? added(all, { ...before, ...change.after }, compareHighlights) : all
      })
    case 'add-tag':
      return { ...state, tags: added(state.tags, change.tag, compareTags) }
    case 'remove-tag':
      return { ...state, tags: removed(state.tags, change.tag.id) }
    case 'edit-tag':
      return { ...state, tags: edited(state.tags, change.tagId, change.after) }
    case 'edit-article':
      return { ...state, articles: edited(state.articles, change.articleId, change.after) }
  }
}

function withHighlights(
  state: LibraryState,
  articleId: ArticleId,
  next: (highlights: readonly Highlight[]) => readonly Highlight[],
): LibraryState {
  const before = state.highlights.get(articleId)
  if (!before) return state
  const after = next(before)
  if (after === before) return state
  return { ...state, highlights: new Map(state.highlights).set(articleId, after) }
}

/** The list with the item at its place in the order, and any earlier one of its id gone. */
function added<Item extends { readonly id: string }>(
  all: readonly Item[],
  item: Item,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const others = removed(all, item.id)
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(others[middle]!, item) < 0) low = middle + 1
    else high = middle
  }
  return others.toSpliced(low, 0, item)
}

function removed<Item extends { readonly id: string }>(
  all: readonly Item[],
  id: string,
): readonly Item[] {
  const index = all.findIndex((item) => item.id === id)
  return index < 0 ? all : all.toSpliced(index, 1)
}

function edited<Item extends { readonly id: string }>(
  all: readonly Item[],
  id: string,
  edit: Partial<Item>,
): readonly Item[] {
  const index = all.findIndex((item) => item.id === id)
  return index < 0 ? all : all.with(index, { ...all[index]!, ...edit })
}
