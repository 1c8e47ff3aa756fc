import { t } from '../language/t'
import type { Change, SimpleChange } from '../notes/changes'
import { editBetween } from '../notes/editBetween'
import { commandKeys } from '../notes/commandKeys'
import { isInk, newTag, tagFields, type Tag } from '../notes/tag'
import type { Making } from '../notes/tagActs'
import { foldTagName } from '../notes/tagPath'
import { tagTree } from '../notes/tagTree'
import type { CodebookTag, ReadCodebook } from './codebook'
import { guidOf } from './guid'
import { createReporter, type Reporter } from './reporter'

/** An import of a codebook worked out, before it is done. */
export interface CodebookPlan {
  /** Nothing together where all is so already. */
  readonly change: Change
  /** What was done, as the history says it. */
  readonly said: string
  readonly added: number
  /** How many tags of the codebook were there and become others. */
  readonly changed: number
  readonly same: number
  readonly report: readonly string[]
  /** A sentence on what was said of tags here and gives way to what the codebook says. */
  readonly replaced: readonly string[]
}

/**
 * Works out what brings the tags of a codebook into a library. A tag is known by its GUID, else by
 * its path; one that is not there is made with the levels above it, one that is takes what the
 * codebook tells of it: definition, colour, key and whether its colour is bound. Nothing is renamed,
 * moved or deleted, and importing the same again changes nothing.
 */
export function planCodebookImport(
  tags: readonly Tag[],
  { tags: told, report: read }: ReadCodebook,
  making: Making,
  /** The ids of tags that highlights bear: one that was deleted must not come back on them untold. */
  borne: ReadonlySet<string> = new Set(),
): CodebookPlan {
  const report = createReporter()
  const { after, made, placed } = placeTags(tags, told, making, borne, report)
  takeDetails(after, placed, report)
  takeKeys(after, placed, report)
  const before = new Map(tags.map((tag) => [tag.id, tag]))
  const edits = [...before.values()].flatMap((tag): readonly SimpleChange[] => {
    const edit = editBetween(tag, after.get(tag.id)!, tagFields)
    return edit ? [{ kind: 'edit-tag', tagId: tag.id, ...edit }] : []
  })
  const edited = new Set(edits.flatMap((edit) => (edit.kind === 'edit-tag' ? edit.tagId : [])))
  const changed = [...placed.keys()].filter((id) => edited.has(id)).length
  const adds = [...made].map((id): SimpleChange => ({ kind: 'add-tag', tag: after.get(id)! }))
  return {
    change: { kind: 'together', changes: [...edits, ...adds] },
    said: describe(made.size, changed),
    added: made.size,
    changed,
    same: placed.size - made.size - changed,
    report: [...read, ...report.sentences()],
    replaced: replacedIn(edits, before),
  }
}

interface Placed {
  /** Every tag by its id, as it becomes. */
  readonly after: Map<string, Tag>
  /** The ids of those that were not there. */
  readonly made: ReadonlySet<string>
  /** By the id of the tag, what the codebook tells of it. */
  readonly placed: ReadonlyMap<string, CodebookTag>
}

function placeTags(
  tags: readonly Tag[],
  told: readonly CodebookTag[],
  { now, newId }: Making,
  borne: ReadonlySet<string>,
  report: Reporter,
): Placed {
  const tree = tagTree(tags)
  const after = new Map(tags.map((tag) => [tag.id, tag]))
  const byGuid = new Map<string, Tag>()
  // Of two with one GUID the first counts.
  for (const tag of tags.toReversed()) byGuid.set(guidOf(tag.id), tag)
  const named = new Map<string, Tag>()
  const made = new Set<string>()
  const placed = new Map<string, CodebookTag>()
  const ids: string[] = []
  // An id that tags name as that of their parent would bring those below it.
  const taken = new Set([
    ...borne,
    ...tags.flatMap(({ id, parent }) => (parent === null ? id : [id, parent])),
  ])
  // A tag that the codebook knows by its GUID is not another one that has its name there.
  const claimed = new Set(told.flatMap(({ guid }) => byGuid.get(guid ?? '')?.id ?? []))
  const otherNameBeside = (parent: string | null, name: string): string => {
    const isFree = (free: string): boolean =>
      !tree.childNamed(parent, free) && !named.has(`${parent ?? ''}/${foldTagName(free)}`)
    let number = 2
    while (!isFree(`${name} ${number}`)) number++
    return `${name} ${number}`
  }
  for (const one of told) {
    const parent = one.parent === null ? null : ids[one.parent]!
    const known = one.guid === null ? undefined : byGuid.get(one.guid)
    const key = `${parent ?? ''}/${foldTagName(one.name)}`
    const namesake = tree.childNamed(parent, one.name)
    const isOther = !known && namesake !== undefined && claimed.has(namesake.id)
    const there = known ?? (isOther ? undefined : namesake) ?? named.get(key)
    const name = isOther && !there ? otherNameBeside(parent, one.name) : one.name
    const tag = there ?? { ...newTag(freeId(one.guid, taken, newId), name, now), parent }
    if (name !== one.name) report.add('codebookReport.besideOther', name)
    ids.push(tag.id)
    if (!there) {
      made.add(tag.id)
      taken.add(tag.id)
      after.set(tag.id, tag)
      named.set(`${parent ?? ''}/${foldTagName(name)}`, tag)
    }
    if (placed.has(tag.id)) report.add('codebookReport.severalTimes', one.name)
    else placed.set(tag.id, one)
    if (known && foldTagName(known.name) !== foldTagName(one.name))
      report.add('codebookReport.otherName', known.name)
  }
  return { after, made, placed }
}

function freeId(guid: string | null, taken: ReadonlySet<string>, newId: () => string): string {
  return guid === null || taken.has(guid) ? newId() : guid
}

/** Gives the tags their definitions, colours and colour keys, of which each goes to one tag. */
function takeDetails(after: Map<string, Tag>, placed: Placed['placed'], report: Reporter): void {
  // First what is let go, so that a colour that two tags exchange is not taken for one in use.
  for (const [id, told] of placed) {
    const tag = after.get(id)!
    const color = told.color ?? tag.color
    const keepsKey = tag.bound && color === tag.color
    if (tag.bound && !keepsKey && !told.bound) report.add('codebookReport.unbound', tag.name)
    const definition = told.definition === '' ? tag.definition : told.definition
    after.set(id, { ...tag, color, definition, bound: keepsKey })
  }
  for (const [id, told] of placed) {
    const tag = after.get(id)!
    if (!told.bound || tag.bound || !isInk(tag.color)) continue
    // Two machines may have bound two tags to one colour.
    for (const rival of after.values()) {
      if (!rival.bound || rival.color !== tag.color) continue
      after.set(rival.id, { ...rival, bound: false })
      report.add('codebookReport.tookColor', rival.name)
    }
    after.set(id, { ...tag, bound: true })
  }
}

/** Gives the tags the keys that no other has; one that is let go meanwhile can be taken. */
function takeKeys(after: Map<string, Tag>, placed: Placed['placed'], report: Reporter): void {
  const holders = new Map<string, number>()
  const count = (key: string | null, by: number): void => {
    if (key !== null) holders.set(key, (holders.get(key) ?? 0) + by)
  }
  for (const { key } of after.values()) count(key, 1)
  let wanted = [...placed].filter(([id, { key }]) => {
    if (key === null || after.get(id)!.key === key) return false
    if (commandKeys.has(key)) report.add('codebookReport.keyOfCommand', after.get(id)!.name)
    return !commandKeys.has(key)
  })
  for (let before = -1; before !== wanted.length;) {
    before = wanted.length
    wanted = wanted.filter(([id, { key }]) => {
      if ((holders.get(key!) ?? 0) > 0) return true
      const tag = after.get(id)!
      count(tag.key, -1)
      count(key, 1)
      after.set(id, { ...tag, key })
      return false
    })
  }
  for (const [id] of wanted) report.add('codebookReport.keyTaken', after.get(id)!.name)
}

/** What is lost of tags that take another definition, colour or key. */
function replacedIn(
  edits: readonly SimpleChange[],
  tags: ReadonlyMap<string, Tag>,
): readonly string[] {
  const report = createReporter()
  for (const edit of edits) {
    if (edit.kind !== 'edit-tag') continue
    const { name } = tags.get(edit.tagId)!
    if (edit.before.definition) report.add('codebookReport.newDefinition', name)
    if (edit.before.color) report.add('codebookReport.newColor', name)
    if (edit.before.key) report.add('codebookReport.newKey', name)
  }
  return report.sentences()
}

function describe(added: number, changed: number): string {
  if (added > 0) return t('codebook.importedAdded', { added, changed })
  return changed > 0 ? t('codebook.importedChanged', { changed }) : t('codebook.importedNothing')
}
