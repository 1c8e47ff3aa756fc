import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { codebookFormats, type CodebookTag } from '../../../shared/codebook/codebook'
import { guidOf } from '../../../shared/codebook/guid'
import { planCodebookImport } from '../../../shared/codebook/planCodebookImport'
import { readCodebook } from '../../../shared/codebook/readCodebook'
import { writeCodebook } from '../../../shared/codebook/writeCodebook'
import {
  applyChange,
  inverseOf,
  simpleChanges,
  type LibraryState,
} from '../../../shared/notes/changes'
import { compareTags, newTag, type Tag } from '../../../shared/notes/tag'
import { foldTagName } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { codebookTags, tagsIn } from '../../generate'
import { animals } from './animals'

const now = '2031-05-14T08:00:00.000Z'
const created = '2026-05-01T08:00:00.000Z'
let count = 0
const making = { now, newId: () => `made-${++count}` }

function stateWith(tags: readonly Tag[]): LibraryState {
  return { articles: [], tags: tags.toSorted(compareTags), highlights: new Map() }
}

function written(format: (typeof codebookFormats)[number], tags: readonly Tag[]) {
  return readCodebook(format, writeCodebook(format, tags, { exported: now }).text)
}

function told(facts: Partial<CodebookTag> & { readonly name: string }): CodebookTag {
  const nothing = { guid: null, parent: null, color: null, bound: false, definition: '', key: null }
  return { ...nothing, ...facts }
}

/** What an import makes of some tags, by path. */
function imported(tags: readonly Tag[], codebook: readonly CodebookTag[]) {
  const plan = planCodebookImport(tags, { tags: codebook, report: [] }, making)
  const after = applyChange(stateWith(tags), plan.change).tags
  const { textOf } = tagTree(after)
  const facts = after.map(({ id, color, bound, definition, key }): [string, Partial<Tag>] => [
    textOf(id),
    Object.fromEntries(
      Object.entries({ color, bound, definition, key }).filter(([, value]) => Boolean(value)),
    ),
  ])
  return { plan, after, facts: Object.fromEntries(facts) }
}

test.each(codebookFormats)('a %s codebook makes the same tags in an empty library', (format) => {
  const codebook = written(format, animals)
  const { plan, after } = imported([], codebook.tags)
  expect(plan).toMatchObject({
    added: 5,
    changed: 0,
    same: 0,
    said: 'Imported a codebook: 5 tags added',
  })
  const again = written(format, after).tags
  expect(again.map((tag) => ({ ...tag, guid: null }))).toEqual(
    codebook.tags.map((tag) => ({ ...tag, guid: null })),
  )
  if (format === 'qdc') expect(again).toEqual(codebook.tags)
})

test('tags are known by GUID, else by path whatever its case, and levels are made', () => {
  const { plan, facts } = imported(animals, [
    told({ guid: guidOf('birds'), name: 'Vögel', definition: 'New.' }),
    told({ name: 'Feathered', parent: 0 }),
    told({ name: 'ANIMALS' }),
    told({ name: 'fish', parent: 2, key: 'w' }),
    told({ name: 'insects', parent: 2 }),
    told({ name: 'bees', parent: 4, color: '#ffcc00' }),
  ])
  expect(facts).toEqual({
    Animals: { definition: 'Whatever *breathes*.' },
    'Animals/Birds': { color: 'yellow', bound: true, key: 'q', definition: 'New.' },
    'Animals/Birds/Feathered': {},
    'Animals/Birds/Gulls & terns': { color: '#3366cc' },
    'Animals/Fish': { color: 'blue', key: 'w' },
    'Animals/insects': {},
    'Animals/insects/bees': { color: '#ffcc00' },
    'Either\\/or': {},
  })
  expect(plan).toMatchObject({
    said: 'Imported a codebook: 3 tags added, 2 changed',
    added: 3,
    changed: 2,
    same: 1,
    report: ['“Birds” has another name in the codebook, and keeps its own.'],
    replaced: ['The definition of “Birds” will be what the codebook says.'],
  })
})

test('a key stays with the tag that has it, unless that gets another', () => {
  const tags = [
    { ...newTag('one', 'One', created), key: 'a' },
    { ...newTag('two', 'Two', created), key: 'b' },
    { ...newTag('three', 'Three', created), key: 'x' },
  ]
  const { plan, facts } = imported(tags, [
    told({ name: 'One', key: 'b' }),
    told({ name: 'Two', key: 'd' }),
    told({ name: 'New', key: 'x' }),
  ])
  expect(facts).toEqual({ One: { key: 'b' }, Two: { key: 'd' }, Three: { key: 'x' }, New: {} })
  expect(plan.report).toEqual([
    'Another tag has the key that the codebook gives “New”, and keeps it.',
  ])
})

test('a colour key goes to the tag that the codebook binds, and from one that gets another colour', () => {
  const tags = [
    { ...newTag('one', 'One', created), color: 'yellow' as const, bound: true },
    { ...newTag('two', 'Two', created), color: 'green' as const, bound: true },
    { ...newTag('three', 'Three', created), color: 'blue' as const, bound: true },
  ]
  const { plan, facts } = imported(tags, [
    told({ name: 'Two', color: 'yellow', bound: true }),
    told({ name: 'Three', color: 'pink' }),
    told({ name: 'One' }),
  ])
  expect(facts).toEqual({
    One: { color: 'yellow' },
    Two: { color: 'yellow', bound: true },
    Three: { color: 'pink' },
  })
  expect(plan.report).toEqual([
    '“Three” gets another colour, and is no longer bound to the key of the old one.',
    'The colour key of “One” goes to a tag of the codebook.',
  ])
})

/** Names that meet one another, below tags that do. */
const meeting = fc
  .tuple(
    fc.oneof(codebookTags, tagsIn(8)),
    fc.array(fc.constantFrom('same', 'Same', 'a', 'b', 'B'), { minLength: 8, maxLength: 8 }),
  )
  .map(([tags, names]) => tags.map((tag, index) => ({ ...tag, name: names[index] ?? tag.name })))

/** A library and the tags of a codebook, of which some have ids in common. */
const libraryAndCodebook = fc.tuple(meeting, meeting, fc.nat(8)).map(([mine, theirs, shared]) => {
  const ids = new Map(
    theirs.map(({ id }, index) => [id, (index < shared && mine[index]?.id) || `${id}-x`]),
  )
  const other = theirs.map((tag) => ({
    ...tag,
    id: ids.get(tag.id)!,
    parent: tag.parent === null ? null : ids.get(tag.parent)!,
  }))
  return { state: stateWith(mine), codebook: other.filter(({ id }) => id.length <= 64) }
})

test('undo gives the library back, and the same codebook again changes nothing', () => {
  fc.assert(
    fc.property(
      libraryAndCodebook.filter(({ codebook }) => codebook.length > 0),
      fc.constantFrom(...codebookFormats),
      ({ state, codebook }, format) => {
        const read = written(format, codebook)
        const plan = planCodebookImport(state.tags, read, making)
        const after = applyChange(state, plan.change)
        expect(applyChange(after, inverseOf(plan.change))).toEqual(state)
        const again = planCodebookImport(after.tags, read, making)
        expect(again).toMatchObject({ change: { changes: [] }, added: 0, changed: 0 })
        expect(plan.added + plan.changed + plan.same).toBeLessThanOrEqual(read.tags.length)
        expectInOrder(state.tags, after.tags)
        const ids = new Set(after.tags.map(({ id }) => id))
        expect(state.tags.every(({ id }) => ids.has(id))).toBe(true)
      },
    ),
  )
})

/** That no two tags came to have a name, a key or a bound colour in common. */
function expectInOrder(before: readonly Tag[], after: readonly Tag[]): void {
  for (const what of [nameOf, keyOf, boundColorOf]) {
    const known = new Set(shared(before, what))
    expect(shared(after, what).filter((value) => !known.has(value))).toEqual([])
  }
}

function shared(tags: readonly Tag[], what: (tag: Tag) => string | null): readonly string[] {
  const values = tags.flatMap((tag) => what(tag) ?? [])
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function nameOf({ parent, name }: Tag): string {
  return `${parent}/${foldTagName(name)}`
}

function keyOf({ key }: Tag): string | null {
  return key
}

function boundColorOf({ bound, color }: Tag): string | null {
  return bound ? color : null
}

test('a tag that the codebook knows by its GUID is not taken for another of its name', () => {
  const tags = [newTag('fear', 'Fear', created)]
  const { plan, facts } = imported(tags, [
    told({ name: 'Fear', guid: '00000000-0000-4000-8000-000000000009', definition: 'Another.' }),
    told({ name: 'Fear (old)', guid: guidOf('fear'), definition: 'The old one.' }),
  ])
  expect(facts).toEqual({
    Fear: { definition: 'The old one.' },
    'Fear 2': { definition: 'Another.' },
  })
  expect(plan.report).toEqual([
    'The library has another tag of that name; “Fear 2” is beside it.',
    '“Fear” has another name in the codebook, and keeps its own.',
  ])
})

test('a tag that was deleted does not come back on its highlights by its GUID', () => {
  const guid = '00000000-0000-4000-8000-000000000009'
  const read = { tags: [told({ name: 'Fear', guid })], report: [] }
  const idIn = (borne: readonly string[]): unknown =>
    simpleChanges(planCodebookImport([], read, making, new Set(borne)).change).map((change) =>
      change.kind === 'add-tag' ? change.tag.id : change.kind,
    )
  expect(idIn([])).toEqual([guid])
  expect(idIn([guid])).not.toEqual([guid])
})

test('keys of commands, and colours that two tags are bound to, are dealt with', () => {
  const bound = { color: 'yellow' as const, bound: true }
  const tags = [
    { ...newTag('one', 'One', created), ...bound },
    { ...newTag('two', 'Two', created), ...bound },
  ]
  const { plan, facts } = imported(tags, [told({ name: 'New', key: 't', ...bound })])
  expect(facts).toEqual({ One: { color: 'yellow' }, Two: { color: 'yellow' }, New: bound })
  expect(plan.report).toEqual([
    'The colour key of “One” and “Two” goes to tags of the codebook.',
    'A command of the program has the key that the codebook gives “New”, so it gets none from it.',
  ])
})
