import { z } from 'zod'
import { articleIdSchema, type ArticleId } from '../article/article'
import type { PlainMessageId } from '../language/catalogue'
import { formatList } from '../language/formats'
import { t } from '../language/t'
import { withEdit } from '../withEdit'
import type { Change, LibraryState, SimpleChange } from './changes'
import { editBetween, type Edit } from './editBetween'
import type { Highlight } from './highlight'
import { idSchema } from './id'
import { isInk, newTag, tagEditSchema, tagFields, type Tag, type TagEdit } from './tag'
import {
  foldTagName,
  freeName,
  longestName,
  mostLevels,
  parseTagPath,
  tidyTagName,
  writeTagPath,
} from './tagPath'
import { tagTree, type TagTree } from './tagTree'

const detailsSchema = tagEditSchema.unwrap().omit({ name: true, parent: true })

/** What is done to the tags of a library, as it is asked for. */
export const tagActSchema = z.discriminatedUnion('kind', [
  /** Makes the tag of a path as it is typed, with the levels above that are not there. */
  z.object({ kind: z.literal('add'), path: z.string(), details: detailsSchema }),
  /** The name may be a path as it is typed, which then moves the tag below those levels. */
  z.object({ kind: z.literal('rename'), tagId: idSchema, name: z.string() }),
  z.object({
    kind: z.literal('edit'),
    tagId: idSchema,
    /** The whole path as it is typed; of one level it is at the top. */
    path: z.string().optional(),
    details: detailsSchema,
  }),
  z.object({ kind: z.literal('move'), tagId: idSchema, parent: idSchema.nullable() }),
  z.object({ kind: z.literal('merge'), tagId: idSchema, into: idSchema }),
  /** Gives some of the tag's highlights another tag in its place, beside it. */
  z.object({
    kind: z.literal('split'),
    tagId: idSchema,
    name: z.string(),
    highlights: z.record(articleIdSchema, z.array(idSchema).readonly()).readonly(),
  }),
  z.object({
    kind: z.literal('delete'),
    tagId: idSchema,
    /** What becomes of the tags below: they move up a level, or are deleted too. */
    children: z.enum(['lift', 'delete']),
  }),
])
export type TagAct = Readonly<z.infer<typeof tagActSchema>>
type TagDetails = Readonly<z.infer<typeof detailsSchema>>

/** A tag act worked out, before it is done. */
export interface TagPlan {
  /** Nothing together where all is so already. */
  readonly change: Change
  /** What was done, as the history says it. */
  readonly said: string
  /** The tag that the act is about or makes; null when it is deleted. */
  readonly tagId: string | null
  readonly touched: Touched
}

/** What an act reaches: highlights that are changed, or that bear what is. */
export interface Touched {
  readonly highlights: number
  readonly articles: number
  readonly tags: number
}

/** Why a tag act cannot be done, as a sentence for the reader. */
export class TagActRefused extends Error {
  override readonly name = 'TagActRefused'
  readonly code = 'tag-act'
}

export interface Making {
  /** ISO 8601. */
  readonly now: string
  readonly newId: () => string
}

/**
 * Works out a tag act in a library of which the highlights of all articles are held. Takes time in
 * proportion to the library. Throws `TagActRefused`.
 */
export function planTagAct(state: LibraryState, act: TagAct, making: Making): TagPlan {
  switch (act.kind) {
    case 'add':
      return planAdd(state, act, making)
    case 'rename':
      return planRename(state, act, making)
    case 'edit':
      return planEdit(state, act, making)
    case 'move':
      return planMove(state, tagIn(state, act.tagId), act.parent)
    case 'merge':
      return planMerge(state, tagIn(state, act.tagId), tagIn(state, act.into), making.now)
    case 'split':
      return planSplit(state, act, making)
    case 'delete':
      return planDelete(state, tagIn(state, act.tagId), act.children)
  }
}

/** The tag of a path, with what makes it and the levels above it where they are not there. */
export function makeTag(
  tags: readonly Tag[],
  path: readonly string[],
  { now, newId }: Making,
): { readonly tag: Tag; readonly changes: readonly SimpleChange[] } {
  const refusal = refusePath(path)
  if (refusal !== null) throw new TagActRefused(refusal)
  const tree = tagTree(tags)
  const changes: SimpleChange[] = []
  let tag: Tag | undefined
  for (const name of path) {
    const parent: string | null = tag?.id ?? null
    // Below a level that is made now nothing can be there.
    const there: Tag | undefined = changes.length === 0 ? tree.childNamed(parent, name) : undefined
    tag = there ?? { ...newTag(newId(), name, now), parent }
    if (!there) changes.push({ kind: 'add-tag', tag })
  }
  if (!tag) throw new TagActRefused(t('tagActs.needsName'))
  return { tag, changes }
}

/** Why no tag can have a path, as a sentence; null if one can. */
export function refusePath(path: readonly string[]): string | null {
  if (path.length > mostLevels) return t('tagActs.tooDeep', { most: mostLevels })
  if (path.some((name) => name.length > longestName))
    return t('tagActs.nameTooLong', { most: longestName })
  return null
}

function planAdd(
  state: LibraryState,
  { path, details }: Extract<TagAct, { kind: 'add' }>,
  making: Making,
): TagPlan {
  const levels = parseTagPath(path)
  const { tag, changes } = makeTag(state.tags, levels, making)
  if (changes.length === 0) {
    throw new TagActRefused(t('tagActs.alreadyThere', { tag: textOf(tagTree(state.tags), tag) }))
  }
  const { edits, others } = withDetails(state.tags, tag, details)
  const made = changes.map((change) =>
    change.kind === 'add-tag' && change.tag.id === tag.id
      ? { ...change, tag: withEdit(tag, edits) }
      : change,
  )
  return {
    change: together([...others, ...made]),
    said: t('tagActs.added', { tag: writeTagPath(levels) }),
    tagId: tag.id,
    touched: { highlights: 0, articles: 0, tags: changes.length },
  }
}

function planRename(
  state: LibraryState,
  { tagId, name: typed }: Extract<TagAct, { kind: 'rename' }>,
  making: Making,
): TagPlan {
  const tag = tagIn(state, tagId)
  const tree = tagTree(state.tags)
  const place = placeOfPath(state.tags, tree, tag, typed, tree.parentOf(tag.id)?.id ?? null, making)
  const edit = changeOfTag(tag, place.edits)
  return {
    change: together([...place.made, ...edit]),
    said: describePlace(tree, tag, place),
    tagId,
    touched: touchedBy(state, tree.withDescendants(tag.id), edit.length + place.made.length),
  }
}

/** Where a path leads a tag. */
interface Place {
  readonly levels: readonly string[]
  readonly edits: Required<Pick<TagEdit, 'name' | 'parent'>>
  /** The levels above that are not there. */
  readonly made: readonly SimpleChange[]
}

/** The place of a path as it is typed; `base` is the tag that one of a single level stands below. */
function placeOfPath(
  tags: readonly Tag[],
  tree: TagTree,
  tag: Tag,
  typed: string,
  base: string | null,
  making: Making,
): Place {
  const levels = parseTagPath(typed)
  const name = levels.at(-1)
  if (name === undefined) throw new TagActRefused(t('tagActs.needsName'))
  const above = levels.slice(0, -1)
  const { parent, changes } =
    above.length === 0
      ? { parent: base, changes: [] }
      : parentOfPath(tags, tree, tag, above, making)
  expectFree(tree, tag, parent, name)
  return { levels, edits: { name, parent }, made: changes }
}

function describePlace(tree: TagTree, tag: Tag, { levels, edits }: Place): string {
  return edits.parent === (tree.parentOf(tag.id)?.id ?? null)
    ? t('tagActs.renamed', { before: tag.name, after: edits.name })
    : t('tagActs.movedTo', { tag: textOf(tree, tag), path: writeTagPath(levels) })
}

function parentOfPath(
  tags: readonly Tag[],
  tree: TagTree,
  tag: Tag,
  above: readonly string[],
  making: Making,
): { readonly parent: string; readonly changes: readonly SimpleChange[] } {
  const { tag: parent, changes } = makeTag(tags, above, making)
  const [first] = changes
  const nearest = first?.kind === 'add-tag' ? first.tag.parent : parent.id
  if (nearest !== null && tree.withDescendants(tag.id).has(nearest)) throw belowItself(tree, tag)
  return { parent: parent.id, changes }
}

function planEdit(
  state: LibraryState,
  { tagId, path, details }: Extract<TagAct, { kind: 'edit' }>,
  making: Making,
): TagPlan {
  const tag = tagIn(state, tagId)
  const tree = tagTree(state.tags)
  const place = path === undefined ? null : placeOfPath(state.tags, tree, tag, path, null, making)
  const { edits, others } = withDetails(state.tags, tag, details)
  const whole = { ...edits, ...place?.edits }
  const edit = changeOfTag(tag, whole)
  const isPlaced = place !== null && changeOfTag(tag, place.edits).length > 0
  const isDetailed = changeOfTag(tag, edits).length > 0
  const made = place?.made ?? []
  const reached = isPlaced ? tree.withDescendants(tagId) : new Set([tagId])
  return {
    change: together([...made, ...others, ...edit]),
    said:
      isPlaced && !isDetailed ? describePlace(tree, tag, place) : describeEdit(tree, tag, whole),
    tagId,
    touched: touchedBy(state, reached, made.length + others.length + edit.length),
  }
}

function describeEdit(tree: TagTree, tag: Tag, edits: TagEdit): string {
  const name = textOf(tree, tag)
  const changed = tagFields.filter(
    (field) => edits[field] !== undefined && edits[field] !== tag[field],
  )
  const others = changed.filter((field) => field !== 'bound' && field !== 'color')
  if (others.length === 0 && edits.bound === true && !tag.bound)
    return t('tagActs.bound', { color: `${edits.color ?? tag.color}`, tag: name })
  if (others.length === 0 && edits.bound === false && tag.bound)
    return t('tagActs.freed', { color: `${tag.color}`, tag: name })
  return changed.length === 0
    ? t('tagActs.edited', { tag: name })
    : t('tagActs.editedFields', {
        fields: formatList(changed.map((field) => t(fieldNames[field]))),
        tag: name,
      })
}

const fieldNames: Readonly<Record<(typeof tagFields)[number], PlainMessageId>> = {
  name: 'tagActs.fieldName',
  parent: 'tagActs.fieldParent',
  color: 'tagActs.fieldColor',
  bound: 'tagActs.fieldBound',
  definition: 'tagActs.fieldDefinition',
  key: 'tagActs.fieldKey',
}

/** What is to be changed of a tag, and of others that lose the colour key to it. */
function withDetails(
  tags: readonly Tag[],
  tag: Tag,
  details: TagDetails,
): { readonly edits: TagEdit; readonly others: readonly SimpleChange[] } {
  const { key } = details
  const rival = tags.find((other) => other.id !== tag.id && other.key === key)
  if (key && rival) {
    throw new TagActRefused(
      t('tagActs.keyTaken', { key: key.toUpperCase(), tag: textOf(tagTree(tags), rival) }),
    )
  }
  const after = withEdit(tag, details)
  // Only an ink has a key; without one there is nothing to bind.
  const edits = after.bound && !isInk(after.color) ? { ...details, bound: false } : details
  if (!after.bound || !isInk(after.color)) return { edits, others: [] }
  const others = tags
    .filter((other) => other.id !== tag.id && other.bound && other.color === after.color)
    .flatMap((other) => changeOfTag(other, { bound: false }))
  return { edits, others }
}

function planMove(state: LibraryState, tag: Tag, parent: string | null): TagPlan {
  const tree = tagTree(state.tags)
  if (parent !== null) {
    tagIn(state, parent)
    if (tree.withDescendants(tag.id).has(parent)) throw belowItself(tree, tag)
  }
  expectFree(tree, tag, parent, tag.name)
  const edit = changeOfTag(tag, { parent })
  const name = textOf(tree, tag)
  return {
    change: together(edit),
    said:
      parent === null
        ? t('tagActs.movedToTop', { tag: name })
        : t('tagActs.movedBelow', { tag: name, parent: tree.textOf(parent) }),
    tagId: tag.id,
    touched: touchedBy(state, tree.withDescendants(tag.id), edit.length),
  }
}

function planMerge(state: LibraryState, tag: Tag, into: Tag, now: string): TagPlan {
  const tree = tagTree(state.tags)
  if (tag.id === into.id) throw new TagActRefused(t('tagActs.intoItself'))
  if (tree.withDescendants(tag.id).has(into.id)) {
    throw new TagActRefused(
      t('tagActs.mergedBelow', { into: textOf(tree, into), tag: textOf(tree, tag) }),
    )
  }
  const replaced = new Map<string, string>()
  const after = new Map<string, Tag>()
  const changes: SimpleChange[] = []
  const pairs: (readonly [Tag, Tag])[] = [[tag, into]]
  for (const [from, to] of pairs) {
    replaced.set(from.id, to.id)
    const merged = mergedTag(from, after.get(to.id) ?? to)
    after.set(to.id, merged)
    for (const child of tree.childrenOf(from.id)) {
      const same = tree.childNamed(to.id, child.name)
      // Into a tag above it: what lies there may be what is being merged.
      if (same && same.id !== tag.id) pairs.push([child, same])
      else changes.push(...changeOfTag(child, { parent: to.id }))
    }
  }
  for (const [id, merged] of after) changes.push(...changeOfTag(tree.byId.get(id)!, merged))
  const edits = retagged(state, now, ({ tags }) => replacedIn(tags, replaced))
  changes.push(...edits.changes)
  // Below a tag that goes, no other may be left: the lowest go first when this is taken back last.
  for (const id of [...replaced.keys()].toReversed()) {
    changes.push({ kind: 'remove-tag', tag: tree.byId.get(id)! })
  }
  return {
    change: together(changes),
    said: t('tagActs.merged', {
      tag: textOf(tree, tag),
      into: textOf(tree, into),
      highlights: edits.highlights,
    }),
    tagId: into.id,
    touched: { highlights: edits.highlights, articles: edits.articles, tags: replaced.size },
  }
}

/** A tag with what only the one merged into it has; of definitions both. */
function mergedTag(from: Tag, to: Tag): Tag {
  const definitions = [to.definition, from.definition].filter((text) => text.trim() !== '')
  const isSame = definitions[0]?.trim() === definitions[1]?.trim()
  const takesColor = to.color === null || (from.bound && !to.bound && to.color === from.color)
  return {
    ...to,
    definition: isSame ? (definitions[0] ?? '') : definitions.join('\n\n'),
    color: to.color ?? from.color,
    bound: to.bound || (takesColor && from.bound),
    key: to.key ?? from.key,
  }
}

function planSplit(
  state: LibraryState,
  { tagId, name: typed, highlights }: Extract<TagAct, { kind: 'split' }>,
  making: Making,
): TagPlan {
  const tag = tagIn(state, tagId)
  const tree = tagTree(state.tags)
  const levels = parseTagPath(typed)
  if (levels.length === 0) throw new TagActRefused(t('tagActs.needsName'))
  const above = tree.pathOf(tagId).slice(0, -1)
  const path = levels.length > 1 ? levels : [...above, ...levels]
  const { tag: part, changes } = makeTag(state.tags, path, making)
  if (part.id === tag.id) throw new TagActRefused(t('tagActs.partNeedsOtherName'))
  const chosen = new Map(Object.entries(highlights).map(([id, ids]) => [id, new Set(ids)]))
  const replaced = new Map([[tagId, part.id]])
  const edits = retagged(state, making.now, ({ id, tags }, articleId) =>
    chosen.get(articleId)?.has(id) ? replacedIn(tags, replaced) : tags,
  )
  if (edits.highlights === 0) {
    throw new TagActRefused(t('tagActs.chooseHighlights', { tag: textOf(tree, tag) }))
  }
  return {
    change: together([...changes, ...edits.changes]),
    said: t(changes.length === 0 ? 'tagActs.replaced' : 'tagActs.split', {
      part: writeTagPath(path),
      tag: textOf(tree, tag),
      highlights: edits.highlights,
    }),
    tagId: part.id,
    touched: { highlights: edits.highlights, articles: edits.articles, tags: changes.length },
  }
}

function planDelete(state: LibraryState, tag: Tag, children: 'lift' | 'delete'): TagPlan {
  const tree = tagTree(state.tags)
  const parent = tree.parentOf(tag.id)?.id ?? null
  const gone = children === 'delete' ? tree.withDescendants(tag.id) : new Set([tag.id])
  const lifted = children === 'delete' ? [] : liftedFrom(tree, tag, parent)
  const touched = touchedBy(state, gone, gone.size)
  return {
    change: together([
      ...lifted,
      // The highlights keep its id, which is passed over: so it is on all of them when it comes back.
      ...[...gone]
        .toReversed()
        .map((id): SimpleChange => ({ kind: 'remove-tag', tag: tree.byId.get(id)! })),
    ]),
    said: t('tagActs.deleted', {
      tag: textOf(tree, tag),
      below: gone.size - 1,
      highlights: touched.highlights,
    }),
    tagId: null,
    touched,
  }
}

/** The children of a tag on its own level, under names that are free there. */
function liftedFrom(tree: TagTree, tag: Tag, parent: string | null): readonly SimpleChange[] {
  const taken = new Set(
    tree
      .childrenOf(parent)
      .filter(({ id }) => id !== tag.id)
      .map(({ name }) => foldTagName(name)),
  )
  return tree
    .childrenOf(tag.id)
    .flatMap((child) => changeOfTag(child, { parent, name: freeName(child.name, taken) }))
}

interface Retagged extends Pick<Touched, 'highlights' | 'articles'> {
  readonly changes: readonly SimpleChange[]
}

/** What gives every highlight the tags that are wanted for it; those of deleted articles too. */
function retagged(
  state: LibraryState,
  now: string,
  wanted: (highlight: Highlight, articleId: ArticleId) => readonly string[],
): Retagged {
  const deleted = deletedIn(state)
  const changes: SimpleChange[] = []
  let highlights = 0
  const articles = new Set<ArticleId>()
  for (const [articleId, list] of state.highlights) {
    for (const highlight of list) {
      const tags = wanted(highlight, articleId)
      if (tags === highlight.tags) continue
      changes.push({
        kind: 'edit-highlight',
        articleId,
        highlightId: highlight.id,
        before: { tags: highlight.tags, modified: highlight.modified },
        after: { tags, modified: now },
      })
      if (deleted.has(articleId)) continue
      highlights++
      articles.add(articleId)
    }
  }
  return { changes, highlights, articles: articles.size }
}

/** A list of ids with some replaced, each once; the list itself if it has none of them. */
function replacedIn(
  tags: readonly string[],
  replaced: ReadonlyMap<string, string>,
): readonly string[] {
  if (!tags.some((id) => replaced.has(id))) return tags
  return [...new Set(tags.map((id) => replaced.get(id) ?? id))]
}

/** The highlights that bear one of some tags, of articles that are not deleted. */
function touchedBy(state: LibraryState, ids: ReadonlySet<string>, tags: number): Touched {
  const deleted = deletedIn(state)
  let highlights = 0
  let articles = 0
  for (const [articleId, list] of state.highlights) {
    if (deleted.has(articleId)) continue
    const { length } = list.filter((highlight) => highlight.tags.some((id) => ids.has(id)))
    highlights += length
    if (length > 0) articles++
  }
  return { highlights, articles, tags }
}

function deletedIn({ articles }: LibraryState): ReadonlySet<ArticleId> {
  return new Set(articles.filter(({ deleted }) => deleted !== null).map(({ id }) => id))
}

function tagIn({ tags }: LibraryState, id: string): Tag {
  const tag = tagTree(tags).byId.get(id)
  if (tag) return tag
  throw new TagActRefused(t('tagActs.noLongerThere'))
}

function expectFree(tree: TagTree, tag: Tag, parent: string | null, name: string): void {
  const other = tree.childNamed(parent, name)
  if (!other || other.id === tag.id) return
  throw new TagActRefused(t('tagActs.nameTaken', { tag: textOf(tree, other) }))
}

function belowItself(tree: TagTree, tag: Tag): TagActRefused {
  return new TagActRefused(t('tagActs.belowItself', { tag: textOf(tree, tag) }))
}

function changeOfTag(tag: Tag, after: TagEdit): readonly SimpleChange[] {
  const edit: Edit<Tag> | null = editBetween(tag, withEdit(tag, after), tagFields)
  return edit ? [{ kind: 'edit-tag', tagId: tag.id, ...edit }] : []
}

function textOf(tree: TagTree, { id, name }: Tag): string {
  return tree.textOf(id) || tidyTagName(name)
}

function together(changes: readonly SimpleChange[]): Change {
  return { kind: 'together', changes }
}
