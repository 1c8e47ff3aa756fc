import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, inverseOf, type LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { compareTags, newTag, type Tag } from '../../../shared/notes/tag'
import { planTagAct, TagActRefused, type TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { tagPathsOf } from '../../../shared/notes/tags'
import { stateAndChange } from '../../generate'

const now = '2031-05-14T08:00:00.000Z'
const created = '2026-05-01T08:00:00.000Z'
let count = 0
const making = { now, newId: () => `made-${++count}` }

function tag(path: string, facts: Partial<Tag> = {}): Tag {
  const levels = path.split('/')
  const parent = levels.length > 1 ? levels.slice(0, -1).join('-') : null
  return { ...newTag(levels.join('-'), levels.at(-1)!, created), parent, ...facts }
}

function highlight(id: string, ...tags: readonly string[]): Highlight {
  return {
    id,
    start: 0,
    end: 1,
    quote: 'a',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags,
    note: '',
    card: null,
    created,
    modified: created,
  }
}

const tags = [
  tag('fear', { definition: 'Being afraid.', color: 'blue', key: 'q' }),
  tag('fear/loss'),
  tag('fear/height'),
  tag('risk', { definition: 'What may happen.' }),
  tag('risk/loss', { key: 'w' }),
  tag('joy', { color: 'green', bound: true }),
].sort(compareTags)

const state: LibraryState = {
  articles: [],
  tags,
  highlights: new Map([
    ['one', [highlight('a', 'fear', 'risk'), highlight('b', 'fear-loss'), highlight('c', 'joy')]],
    ['two', [highlight('d', 'joy', 'fear', 'risk-loss', 'fear-loss')]],
  ]),
}

function after(act: TagAct): {
  readonly paths: readonly string[]
  readonly given: Readonly<Record<string, readonly string[]>>
  readonly tag: (path: string) => Tag | undefined
} {
  const next = applyChange(state, planTagAct(state, act, making).change)
  const { ordered, textOf } = tagTree(next.tags)
  const given = [...next.highlights.values()]
    .flat()
    .map((one) => [one.id, tagPathsOf(one, next.tags)])
  return {
    paths: ordered.map(({ tag: { id } }) => textOf(id)),
    given: Object.fromEntries(given) as Record<string, readonly string[]>,
    tag: (path) => next.tags.find(({ id }) => textOf(id) === path),
  }
}

function refusal(act: TagAct): string {
  try {
    planTagAct(state, act, making)
  } catch (error) {
    if (error instanceof TagActRefused) return error.message
    throw error
  }
  return 'done'
}

describe('making a tag', () => {
  test('makes the levels above it too, below those that are there', () => {
    const made = after({ kind: 'add', path: 'FEAR/animals/spiders', details: { color: 'pink' } })
    expect(made.paths).toContain('fear/animals/spiders')
    expect(made.tag('fear/animals')?.color).toBeNull()
    expect(made.tag('fear/animals/spiders')?.color).toBe('pink')
  })

  test('not one that is there, nor one without a name', () => {
    expect(refusal({ kind: 'add', path: 'Fear / Loss', details: {} })).toBe(
      'There is already a tag “fear/loss”. Choose another name.',
    )
    expect(refusal({ kind: 'add', path: ' / ', details: {} })).toBe('A tag needs a name.')
    const deep = Array.from({ length: 101 }, () => 'a').join('/')
    expect(refusal({ kind: 'add', path: deep, details: {} })).toMatch(/at most 100 levels/)
    expect(refusal({ kind: 'add', path: 'a'.repeat(201), details: {} })).toMatch(/200 characters/)
  })
})

describe('renaming', () => {
  test('writes one record, however much is tagged', () => {
    const { change, touched, said } = planTagAct(
      state,
      { kind: 'rename', tagId: 'fear', name: ' dread ' },
      making,
    )
    expect(change).toEqual({
      kind: 'together',
      changes: [
        { kind: 'edit-tag', tagId: 'fear', before: { name: 'fear' }, after: { name: 'dread' } },
      ],
    })
    expect(touched.highlights).toBe(3)
    expect(said).toBe('Renamed the tag “fear” to “dread”')
  })

  test('to a path it moves, and makes what is missing of that', () => {
    expect(after({ kind: 'rename', tagId: 'joy', name: 'mood/high/joy' }).paths).toEqual([
      'fear',
      'fear/height',
      'fear/loss',
      'mood',
      'mood/high',
      'mood/high/joy',
      'risk',
      'risk/loss',
    ])
  })

  test('not to the name of another on its level, and not below itself', () => {
    expect(refusal({ kind: 'rename', tagId: 'joy', name: 'Fear' })).toBe(
      'There is already a tag “fear”. Choose another name, or merge the two.',
    )
    expect(refusal({ kind: 'rename', tagId: 'fear', name: 'fear/loss/fear' })).toBe(
      'The tag “fear” cannot stand below itself. Choose a place that is not below it.',
    )
  })
})

describe('moving', () => {
  test('takes along what is below', () => {
    const moved = after({ kind: 'move', tagId: 'fear', parent: 'joy' })
    expect(moved.paths).toEqual([
      'joy',
      'joy/fear',
      'joy/fear/height',
      'joy/fear/loss',
      'risk',
      'risk/loss',
    ])
    expect(moved.given['b']).toEqual(['joy/fear/loss'])
  })

  test('not below itself, nor where its name is taken', () => {
    expect(refusal({ kind: 'move', tagId: 'fear', parent: 'fear-loss' })).toMatch(/below itself/)
    expect(refusal({ kind: 'move', tagId: 'fear-loss', parent: 'risk' })).toBe(
      'There is already a tag “risk/loss”. Choose another name, or merge the two.',
    )
  })
})

describe('merging', () => {
  test('a tag into one above it passes over itself wherever it is met again', () => {
    const deep = [tag('a'), tag('a/b'), tag('a/b/c'), tag('a/b/c/b'), tag('a/b/c/b/c')]
    const before: LibraryState = {
      articles: [],
      tags: deep.toSorted(compareTags),
      highlights: new Map([['one', [highlight('x', 'a-b-c-b-c'), highlight('y', 'a-b-c')]]]),
    }
    const { change } = planTagAct(before, { kind: 'merge', tagId: 'a-b-c', into: 'a' }, making)
    const next = applyChange(before, change)
    const { ordered, textOf } = tagTree(next.tags)
    expect(ordered.map((one) => textOf(one.tag.id))).toEqual(['a', 'a/b', 'a/b/c'])
    const given = next.highlights.get('one')!.map((one) => tagPathsOf(one, next.tags))
    expect(given).toEqual([['a/b/c'], ['a']])
  })

  test('joins definitions and children, and gives each highlight the one once', () => {
    const merged = after({ kind: 'merge', tagId: 'fear', into: 'risk' })
    expect(merged.paths).toEqual(['joy', 'risk', 'risk/height', 'risk/loss'])
    expect(merged.given).toEqual({
      a: ['risk'],
      b: ['risk/loss'],
      c: ['joy'],
      d: ['joy', 'risk', 'risk/loss'],
    })
    expect(merged.tag('risk')).toMatchObject({
      definition: 'What may happen.\n\nBeing afraid.',
      color: 'blue',
      key: 'q',
    })
    expect(merged.tag('risk/loss')?.key).toBe('w')
  })

  test('into the tag above, and said with how many highlights', () => {
    const act: TagAct = { kind: 'merge', tagId: 'fear-loss', into: 'fear' }
    expect(planTagAct(state, act, making).said).toBe(
      'Merged the tag “fear/loss” into “fear”, 2 highlights',
    )
    expect(after(act).given['d']).toEqual(['joy', 'fear', 'risk/loss'])
  })

  test('not into itself or into what is below it', () => {
    expect(refusal({ kind: 'merge', tagId: 'joy', into: 'joy' })).toMatch(/into itself/)
    expect(refusal({ kind: 'merge', tagId: 'fear', into: 'fear-loss' })).toMatch(/stands below/)
  })
})

describe('splitting', () => {
  test('gives the chosen highlights the new tag in the place of the old, beside it', () => {
    const act: TagAct = {
      kind: 'split',
      tagId: 'fear-loss',
      name: 'grief',
      highlights: { two: ['d'] },
    }
    const split = after(act)
    expect(split.given).toMatchObject({
      b: ['fear/loss'],
      d: ['joy', 'fear', 'risk/loss', 'fear/grief'],
    })
    expect(planTagAct(state, act, making).touched).toEqual({ highlights: 1, articles: 1, tags: 1 })
  })

  test('needs highlights that have it, and another name', () => {
    const split = { kind: 'split', tagId: 'joy' } as const
    expect(refusal({ ...split, name: 'x', highlights: { one: ['a'] } })).toBe(
      'Choose highlights that have the tag “joy”.',
    )
    expect(refusal({ ...split, name: 'joy', highlights: { one: ['c'] } })).toMatch(/another name/)
    expect(refusal({ ...split, name: '/', highlights: { one: ['c'] } })).toBe('A tag needs a name.')
  })
})

describe('deleting', () => {
  test('lifts what is below, under a name that is free', () => {
    const lifted = applyChange(state, {
      kind: 'edit-tag',
      tagId: 'risk',
      before: { name: 'risk', parent: null },
      after: { name: 'height', parent: null },
    })
    const { change } = planTagAct(
      lifted,
      { kind: 'delete', tagId: 'fear', children: 'lift' },
      making,
    )
    const { ordered, textOf } = tagTree(applyChange(lifted, change).tags)
    expect(ordered.map(({ tag: { id } }) => textOf(id))).toEqual([
      'height',
      'height/loss',
      'height 2',
      'joy',
      'loss',
    ])
  })

  test('or deletes it too, and counts every highlight once', () => {
    const act: TagAct = { kind: 'delete', tagId: 'fear', children: 'delete' }
    expect(after(act).paths).toEqual(['joy', 'risk', 'risk/loss'])
    expect(after(act).given['d']).toEqual(['joy', 'risk/loss'])
    expect(planTagAct(state, act, making)).toMatchObject({
      said: 'Deleted the tag “fear” and 2 below it from 3 highlights',
      touched: { highlights: 3, articles: 2, tags: 3 },
    })
  })
})

describe('colours and keys', () => {
  test('binding a colour takes it from the tag that had it', () => {
    const bound = after({
      kind: 'edit',
      tagId: 'risk',
      details: { color: 'green', bound: true },
    })
    expect(bound.tag('risk')).toMatchObject({ color: 'green', bound: true })
    expect(bound.tag('joy')).toMatchObject({ color: 'green', bound: false })
  })

  test('a colour without a key cannot be bound', () => {
    const other = after({ kind: 'edit', tagId: 'joy', details: { color: '#12ab34' } })
    expect(other.tag('joy')).toMatchObject({ color: '#12ab34', bound: false })
  })

  test('two tags never have one key', () => {
    expect(refusal({ kind: 'edit', tagId: 'joy', details: { key: 'q' } })).toBe(
      'The key Q is that of the tag “fear”. Choose another.',
    )
  })

  test('gives its whole path and its details in one', () => {
    const act: TagAct = {
      kind: 'edit',
      tagId: 'fear-loss',
      path: 'mood/low/grief',
      details: { color: 'green', bound: true, definition: 'Of somebody.' },
    }
    const edited = after(act)
    expect(edited.paths).toContain('mood/low/grief')
    expect(edited.tag('mood/low/grief')).toMatchObject({
      id: 'fear-loss',
      color: 'green',
      bound: true,
      definition: 'Of somebody.',
    })
    expect(edited.tag('joy')?.bound).toBe(false)
    const { change, said, touched } = planTagAct(state, act, making)
    expect(said).toBe('Changed the tag “fear/loss”: name, place, colour, colour key and definition')
    expect(touched).toEqual({ highlights: 2, articles: 2, tags: 4 })
    expect(applyChange(applyChange(state, change), inverseOf(change))).toEqual(state)
  })

  test('to the top by a path of one level', () => {
    const act = { kind: 'edit', tagId: 'fear-height', path: ' height ', details: {} } as const
    expect(after(act).paths).toContain('height')
    expect(planTagAct(state, act, making).said).toBe('Moved the tag “fear/height” to “height”')
  })

  test('says what it is where only one of them changes', () => {
    const edit = { kind: 'edit', tagId: 'fear-loss' } as const
    const renamed = planTagAct(
      state,
      { ...edit, path: 'fear/grief', details: { color: null } },
      making,
    )
    expect(renamed.said).toBe('Renamed the tag “loss” to “grief”')
    const painted = planTagAct(
      state,
      { ...edit, path: 'Fear/loss', details: { color: 'pink' } },
      making,
    )
    expect(painted.said).toBe('Changed the tag “fear/loss”: colour')
  })

  test('not below itself, under a name that is taken or under none', () => {
    const edit = { kind: 'edit', tagId: 'fear', details: { color: 'pink' } } as const
    expect(refusal({ ...edit, path: 'fear/loss/fear' })).toBe(
      'The tag “fear” cannot stand below itself. Choose a place that is not below it.',
    )
    expect(refusal({ ...edit, path: 'Risk' })).toBe(
      'There is already a tag “risk”. Choose another name, or merge the two.',
    )
    expect(refusal({ ...edit, path: ' ' })).toBe('A tag needs a name.')
  })
})

/** An act that could be asked for in a state, or refused there. */
function actIn({ tags: all, highlights }: LibraryState): fc.Arbitrary<TagAct> {
  const tagId = fc.constantFrom(...all.map(({ id }) => id))
  const ids = [...highlights].map(([id, list]) => [id, list.map((one) => one.id)])
  const everything = Object.fromEntries(ids) as Record<string, string[]>
  return fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), tagId, into: tagId }),
    fc.record({ kind: fc.constant('move' as const), tagId, parent: fc.option(tagId) }),
    fc.record({
      kind: fc.constant('delete' as const),
      tagId,
      children: fc.constantFrom('lift' as const, 'delete' as const),
    }),
    fc.record({
      kind: fc.constant('split' as const),
      tagId,
      name: fc.constantFrom('part', 'a/part'),
      highlights: fc.constant(everything),
    }),
    fc.record({
      kind: fc.constant('rename' as const),
      tagId,
      name: fc.constantFrom('x', 'x/y', all[0]!.name),
    }),
  )
}

test('any act is undone in full, and leaves no two tags of a name on a level', () => {
  const cases = stateAndChange
    .filter(({ state: { tags: all } }) => all.length > 1)
    .chain(({ state: before }) => fc.tuple(fc.constant(before), actIn(before)))
  fc.assert(
    fc.property(cases, ([before, act]) => {
      let plan
      try {
        plan = planTagAct(before, act, making)
      } catch (error) {
        if (error instanceof TagActRefused) return
        throw error
      }
      const next = applyChange(before, plan.change)
      expect(clashes(next)).toBeLessThanOrEqual(clashes(before))
      expect(applyChange(next, inverseOf(plan.change))).toEqual(before)
    }),
    { numRuns: 500 },
  )
})

/** How many tags have a name of their level that another has. */
function clashes({ tags: all }: LibraryState): number {
  const { parentOf } = tagTree(all)
  const keys = all.map(({ id, name }) => `${parentOf(id)?.id ?? ''}/${name.toLowerCase()}`)
  return keys.length - new Set(keys).size
}
