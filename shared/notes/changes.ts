import { z } from 'zod'
import { articleIdSchema, articleRecordSchema, type ArticleId } from '../article/article'
import type { ArticleRecord } from '../article/article'
import {
  compareHighlights,
  highlightEditSchema,
  highlightSchema,
  type Highlight,
} from './highlight'
import { compareTags, tagEditSchema, tagSchema, type Tag } from './tag'
import { handOnIds, itemsById } from './itemsById'
import { countWhile } from '../countWhile'
import { withEdit } from '../withEdit'

const articleId = articleIdSchema
const highlightId = highlightSchema.unwrap().shape.id
const tagId = tagSchema.unwrap().shape.id

const articleEditSchema = z.readonly(
  articleRecordSchema
    .unwrap()
    .pick({ title: true, author: true, takenBack: true, deleted: true })
    .partial(),
)

/** The acts on one thing that the window asks for. */
const readerChanges = [
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
] as const

/** Every act on one thing; an edit holds what was there before, so that it can be taken back. */
const simpleChangeSchema = z.discriminatedUnion('kind', [
  ...readerChanges,
  /** An import. What is held of an article before are its highlights, if it came back with some. */
  z.object({ kind: z.literal('add-article'), record: articleRecordSchema }),
  z.object({ kind: z.literal('remove-article'), record: articleRecordSchema }),
])
export type SimpleChange = z.infer<typeof simpleChangeSchema>

/** An act of the user as a value: one simple change, or several that stand or fall together. */
export const changeSchema = withTogether(simpleChangeSchema)
export type Change = Readonly<z.infer<typeof changeSchema>>

/** The changes that the window may ask for: articles come in and leave otherwise. */
export const readerChangeSchema: z.ZodType<Change, z.input<typeof changeSchema>> = withTogether(
  z.discriminatedUnion('kind', readerChanges),
)

function withTogether<Schema extends z.ZodType>(simple: Schema) {
  return z.union([
    simple,
    z.object({ kind: z.literal('together'), changes: z.array(simple).readonly() }),
  ])
}

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
 * state itself. The time it takes grows with the lists that are touched and with the change, not
 * with their product.
 */
export function applyChange(state: LibraryState, change: Change): LibraryState {
  const steps = stepsOf(simpleChanges(change))
  const articles = listedBy(state.articles, steps.articles)
  const tags = steppedBy(state.tags, steps.tags, compareTags)
  const highlights = heldAfter(
    highlightsAfter(state.highlights, steps.highlights),
    state.articles,
    articles,
    steps.articles,
  )
  const same = articles === state.articles && tags === state.tags && highlights === state.highlights
  return same ? state : { articles, tags, highlights }
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
    case 'add-article':
      return { ...change, kind: 'remove-article' }
    case 'remove-article':
      return { ...change, kind: 'add-article' }
  }
}

/** The same change as one of what is there now: it takes back what it finds, not what was before. */
export function withWhatIs(change: Change, state: LibraryState): Change {
  const changes = simpleChanges(change).map((simple) => simpleWithWhatIs(simple, state))
  return change.kind === 'together' ? { kind: 'together', changes } : changes[0]!
}

function simpleWithWhatIs(change: SimpleChange, state: LibraryState): SimpleChange {
  const { tags, articles, highlights } = state
  const inArticle = (id: ArticleId): ReadonlyMap<string, Highlight> =>
    itemsById(highlights.get(id) ?? noHighlights)
  switch (change.kind) {
    case 'remove-highlight': {
      const { articleId, highlight } = change
      return { ...change, highlight: inArticle(articleId).get(highlight.id) ?? highlight }
    }
    case 'remove-tag':
      return { ...change, tag: itemsById(tags).get(change.tag.id) ?? change.tag }
    case 'edit-highlight': {
      const now = inArticle(change.articleId).get(change.highlightId)
      return now ? { ...change, before: fieldsOf(now, change.after) } : change
    }
    case 'edit-tag': {
      const now = itemsById(tags).get(change.tagId)
      return now ? { ...change, before: fieldsOf(now, change.after) } : change
    }
    case 'edit-article': {
      const now = itemsById(articles).get(change.articleId)
      return now ? { ...change, before: fieldsOf(now, change.after) } : change
    }
    default:
      return change
  }
}

const noHighlights: readonly Highlight[] = []

/** Those fields of a value that an edit has. */
function fieldsOf<Value extends object>(value: Value, edit: object): Partial<Value> {
  const fields = Object.keys(edit) as (keyof Value)[]
  return Object.fromEntries(fields.map((field) => [field, value[field]])) as Partial<Value>
}

/**
 * Several changes as one that does the same: of an edit that goes on, only where it began and where
 * it ends.
 */
export function combined(changes: readonly Change[]): Change {
  const [only] = changes
  if (changes.length === 1 && only) return only
  const parts: SimpleChange[] = []
  for (const part of changes.flatMap(simpleChanges)) {
    const last = parts.at(-1)
    const joined = last && joinedEdit(last, part)
    if (joined) parts[parts.length - 1] = joined
    else parts.push(part)
  }
  const [first] = parts
  return parts.length === 1 && first ? first : { kind: 'together', changes: parts }
}

function joinedEdit(first: SimpleChange, second: SimpleChange): SimpleChange | null {
  if (first.kind !== 'edit-highlight' || second.kind !== 'edit-highlight') return null
  if (first.highlightId !== second.highlightId || first.articleId !== second.articleId) return null
  return {
    ...first,
    before: { ...second.before, ...first.before },
    after: { ...first.after, ...second.after },
  }
}

/** What becomes of one item, from what it was; undefined where there is none. */
type Step<Item> = (item: Item | undefined) => Item | undefined
/** The steps that each item goes through, by its id. */
type Steps<Item> = Map<string, Step<Item>[]>

interface StepsOfChange {
  readonly articles: Steps<ArticleRecord>
  readonly tags: Steps<Tag>
  readonly highlights: Map<ArticleId, Steps<Highlight>>
}

function stepsOf(changes: readonly SimpleChange[]): StepsOfChange {
  const steps: StepsOfChange = { articles: new Map(), tags: new Map(), highlights: new Map() }
  const ofHighlights = (articleId: ArticleId): Steps<Highlight> => {
    const known = steps.highlights.get(articleId) ?? new Map<string, Step<Highlight>[]>()
    steps.highlights.set(articleId, known)
    return known
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'add-highlight':
        push(ofHighlights(change.articleId), change.highlight.id, () => change.highlight)
        break
      case 'remove-highlight':
        push(ofHighlights(change.articleId), change.highlight.id, () => undefined)
        break
      case 'edit-highlight':
        pushEdit(ofHighlights(change.articleId), change.highlightId, change.after)
        break
      case 'add-tag':
        push(steps.tags, change.tag.id, () => change.tag)
        break
      case 'remove-tag':
        push(steps.tags, change.tag.id, () => undefined)
        break
      case 'edit-tag':
        pushEdit(steps.tags, change.tagId, change.after)
        break
      case 'edit-article':
        pushEdit(steps.articles, change.articleId, change.after)
        break
      case 'add-article':
        push(steps.articles, change.record.id, () => change.record)
        break
      case 'remove-article':
        push(steps.articles, change.record.id, () => undefined)
    }
  }
  return steps
}

function push<Item>(steps: Steps<Item>, id: string, step: Step<Item>): void {
  const known = steps.get(id)
  if (known) known.push(step)
  else steps.set(id, [step])
}

function pushEdit<Item extends object>(steps: Steps<Item>, id: string, edit: Partial<Item>): void {
  push(steps, id, (item) => item && withEdit(item, edit))
}

function highlightsAfter(
  held: LibraryState['highlights'],
  steps: StepsOfChange['highlights'],
): LibraryState['highlights'] {
  const after = [...steps].flatMap(([articleId, ofArticle]) => {
    const before = held.get(articleId)
    const list = before && steppedBy(before, ofArticle, compareHighlights)
    return list && list !== before ? [[articleId, list] as const] : []
  })
  return after.length === 0 ? held : new Map([...held, ...after])
}

/** The highlights that are held once articles have come and gone: none yet of those that came. */
function heldAfter(
  held: LibraryState['highlights'],
  before: readonly ArticleRecord[],
  after: readonly ArticleRecord[],
  steps: Steps<ArticleRecord>,
): LibraryState['highlights'] {
  if (before === after) return held
  // Edits leave every article where it is.
  if (before.length === after.length && before.every(({ id }, index) => after[index]!.id === id))
    return held
  const present = new Set(after.map(({ id }) => id))
  const touched = [...steps.keys()]
  const gone = touched.filter((id) => !present.has(id) && held.has(id))
  const come = touched.filter((id) => present.has(id) && !held.has(id))
  if (gone.length + come.length === 0) return held
  const next = new Map([...held, ...come.map((id) => [id, []] as const)])
  for (const id of gone) next.delete(id)
  return next
}

/**
 * Articles that keep their places, and new ones by when they were imported; the list itself if no
 * step changes any.
 */
function listedBy(
  all: readonly ArticleRecord[],
  steps: Steps<ArticleRecord>,
): readonly ArticleRecord[] {
  if (steps.size === 0) return all
  const waiting = new Map(steps)
  let changed = false
  const list = all.flatMap((article) => {
    waiting.delete(article.id)
    const after = takeSteps(article, steps.get(article.id) ?? [])
    if (after !== article) changed = true
    return after ?? []
  })
  for (const some of waiting.values()) {
    const article = takeSteps<ArticleRecord>(undefined, some)
    if (!article) continue
    changed = true
    const next = list.findIndex((other) => compareImports(other, article) > 0)
    list.splice(next < 0 ? list.length : next, 0, article)
  }
  return changed ? list : all
}

/** Less than zero when article `a` was imported before `b`. */
function compareImports(a: ArticleRecord, b: ArticleRecord): number {
  if (a.added !== b.added) return a.added < b.added ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A list in order, which items come into and leave; the list itself if no step changes any. */
function steppedBy<Item extends { readonly id: string }>(
  all: readonly Item[],
  steps: Steps<Item>,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (steps.size === 0) return all
  if (steps.size <= few) return fewSteppedBy(all, steps, compare)
  const others: Item[] = []
  const before = new Map<string, Item>()
  for (const item of all) {
    if (steps.has(item.id)) before.set(item.id, item)
    else others.push(item)
  }
  const after: Item[] = []
  let changed = false
  for (const [id, some] of steps) {
    const item = takeSteps(before.get(id), some)
    if (item) after.push(item)
    if (item !== before.get(id)) changed = true
  }
  return changed ? merge(others, after.sort(compare), compare) : all
}

/** As many steps are taken one by one, which spares going through the list for each item. */
const few = 4

function fewSteppedBy<Item extends { readonly id: string }>(
  all: readonly Item[],
  steps: Steps<Item>,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const byId = itemsById(all)
  const changed = new Map<string, Item | undefined>()
  const list = all.slice()
  const placeOf = (item: Item): number =>
    countWhile(list.length, (index) => compare(list[index]!, item) < 0)
  for (const [id, some] of steps) {
    const before = byId.get(id)
    const after = takeSteps(before, some)
    if (after === before) continue
    changed.set(id, after)
    if (before) {
      const place = placeOf(before)
      list.splice(list[place] === before ? place : list.indexOf(before), 1)
    }
    if (after) list.splice(placeOf(after), 0, after)
  }
  if (changed.size === 0) return all
  handOnIds(all, list, changed)
  return list
}

function takeSteps<Item>(item: Item | undefined, steps: readonly Step<Item>[]): Item | undefined {
  return steps.reduce((before, step) => step(before), item)
}

/** Two lists in order as one. */
function merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const merged: Item[] = []
  let at = 0
  for (const item of second) {
    while (at < first.length && compare(first[at]!, item) < 0) merged.push(first[at++]!)
    merged.push(item)
  }
  while (at < first.length) merged.push(first[at++]!)
  return merged
}
