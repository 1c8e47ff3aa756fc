import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyChange,
  inverseOf,
  simpleChanges,
  type LibraryState,
} from '../../../shared/notes/changes'
import { highlightColors, type Highlight } from '../../../shared/notes/highlight'
import { planNoteAct, type NoteAct } from '../../../shared/notes/noteActs'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { TagActRefused } from '../../../shared/notes/tagActs'
import { tagPathsOf } from '../../../shared/notes/tags'
import { articleRecord, stateAndChange } from '../../generate'

const now = '2031-05-14T08:00:00.000Z'
const created = '2026-05-01T08:00:00.000Z'
let count = 0
const making = { now, newId: () => `made-${++count}` }

function highlight(id: string, more: Partial<Highlight> = {}): Highlight {
  return {
    id,
    start: 0,
    end: 1,
    quote: `The ${id}`,
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created,
    modified: created,
    ...more,
  }
}

function tag(id: string, facts: Partial<Tag> = {}): Tag {
  return { ...newTag(id, id, created), ...facts }
}

const [article] = fc.sample(articleRecord('one'), 1)
const state: LibraryState = {
  articles: [
    { ...article!, id: 'one', deleted: null },
    { ...article!, id: 'two', deleted: null },
    { ...article!, id: 'gone', deleted: created },
  ],
  tags: [
    tag('fear'),
    tag('loss', { parent: 'fear' }),
    tag('joy', { color: 'green', bound: true }),
    tag('sea', { color: 'yellow', bound: true }),
  ],
  highlights: new Map([
    ['one', [highlight('a', { tags: ['fear', 'sea'] }), highlight('b')]],
    ['two', [highlight('c', { color: 'green', tags: ['loss'] })]],
    ['gone', [highlight('d', { tags: ['fear'] })]],
  ]),
}

function after(ids: readonly string[], act: NoteAct) {
  const { change, said, highlights } = planNoteAct(state, ids, act, making)
  const next = applyChange(state, change)
  const all = [...next.highlights.values()].flat()
  return {
    said,
    highlights,
    parts: simpleChanges(change).length,
    given: Object.fromEntries(all.map((one) => [one.id, tagPathsOf(one, next.tags)])),
    colors: Object.fromEntries(all.map(({ id, color }) => [id, color])),
    tags: next.tags.map(({ name }) => name),
  }
}

const everything = ['a', 'b', 'c', 'd', 'not there']

describe('tagging many', () => {
  test('gives the tag to those that have it not, in all articles that are there', () => {
    const tagged = after(everything, { kind: 'tag', path: 'FEAR' })
    expect(tagged.given).toEqual({
      a: ['fear', 'sea'],
      b: ['fear'],
      c: ['fear/loss', 'fear'],
      d: ['fear'],
    })
    expect(tagged).toMatchObject({
      highlights: 2,
      parts: 2,
      said: 'Tagged 2 highlights with “fear”',
    })
  })

  test('makes the tag and what is missing above it, but not for nothing', () => {
    const made = after(['b'], { kind: 'tag', path: 'fear / height/ladders' })
    expect(made.given['b']).toEqual(['fear/height/ladders'])
    expect(made.said).toBe('Tagged “The b” with “fear/height/ladders”')
    expect(after(['not there'], { kind: 'tag', path: 'new' }).tags).toEqual(
      state.tags.map(({ name }) => name),
    )
  })

  test('refuses what cannot be the path of a tag', () => {
    for (const path of ['', ' / ', 'a'.repeat(201)])
      expect(() => planNoteAct(state, ['a'], { kind: 'tag', path }, making)).toThrow(TagActRefused)
  })
})

test('a tag is taken off those that have it themselves', () => {
  const untagged = after(everything, { kind: 'untag', tagId: 'fear' })
  expect(untagged.given).toEqual({ a: ['sea'], b: [], c: ['fear/loss'], d: ['fear'] })
  expect(untagged.said).toBe('Took the tag “fear” off “The a”')
})

test('what colours stand for follows them', () => {
  const recolored = after(everything, { kind: 'recolor', color: 'green' })
  expect(recolored.colors).toEqual({ a: 'green', b: 'green', c: 'green', d: 'yellow' })
  expect(recolored.given).toEqual({
    a: ['fear', 'joy'],
    b: ['joy'],
    c: ['fear/loss', 'joy'],
    d: ['fear'],
  })
  expect(recolored.said).toBe('Changed the colour of 3 highlights to green')
})

test('those that are chosen are deleted', () => {
  const deleted = after(['a', 'c', 'd'], { kind: 'delete' })
  expect(Object.keys(deleted.given)).toEqual(['b', 'd'])
  expect(deleted.said).toBe('Deleted 2 highlights')
  expect(after(['b'], { kind: 'delete' }).said).toBe('Deleted the highlight “The b”')
})

const actIn = ({ tags }: LibraryState): fc.Arbitrary<NoteAct> =>
  fc.oneof(
    fc.record({ kind: fc.constant('tag' as const), path: fc.constantFrom('new', 'a/b', 'new/c') }),
    fc.record({
      kind: fc.constant('untag' as const),
      tagId: fc.constantFrom('gone', ...tags.map(({ id }) => id)),
    }),
    fc.record({
      kind: fc.constant('recolor' as const),
      color: fc.constantFrom(...highlightColors),
    }),
    fc.constant({ kind: 'delete' as const }),
  )

test('every act is taken back whole, is nothing when it is done again, and leaves others alone', () => {
  const chosen = stateAndChange.chain(({ state }) => {
    const ids = [...state.highlights.values()].flat().map(({ id }) => id)
    return fc.record({ state: fc.constant(state), ids: fc.subarray(ids), act: actIn(state) })
  })
  fc.assert(
    fc.property(chosen, ({ state, ids, act }) => {
      const { change, highlights } = planNoteAct(state, ids, act, making)
      const next = applyChange(state, change)
      expect(applyChange(next, inverseOf(change))).toEqual(state)
      const again = planNoteAct(next, ids, act, making)
      expect(simpleChanges(again.change)).toEqual([])
      const touched = new Set(
        simpleChanges(change).flatMap((part) =>
          part.kind === 'edit-highlight'
            ? part.highlightId
            : part.kind === 'remove-highlight'
              ? part.highlight.id
              : [],
        ),
      )
      expect(touched.size).toBe(highlights)
      for (const [articleId, list] of state.highlights)
        for (const one of list)
          if (!touched.has(one.id)) expect(next.highlights.get(articleId)).toContain(one)
    }),
  )
})
