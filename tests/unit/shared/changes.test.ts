import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyChange,
  changeSchema,
  inverseOf,
  simpleChanges,
  type Change,
  type LibraryState,
} from '../../../shared/notes/changes'
import { compareHighlights } from '../../../shared/notes/highlight'
import { compareTags } from '../../../shared/notes/tag'
import { simpleChangeIn, stateAndChange } from '../../generate'

const timeout = 60_000

test(
  'a change and its inverse give the state there was, and the inverse of an inverse is the change',
  () => {
    fc.assert(
      fc.property(stateAndChange, ({ state, change }) => {
        expect(applyChange(applyChange(state, change), inverseOf(change))).toEqual(state)
        expect(inverseOf(inverseOf(change))).toEqual(change)
      }),
    )
  },
  timeout,
)

test(
  'a change applied twice is the same as once',
  () => {
    fc.assert(
      fc.property(stateAndChange, ({ state, change }) => {
        const once = applyChange(state, change)
        expect(applyChange(once, change)).toEqual(once)
      }),
    )
  },
  timeout,
)

test(
  'highlights and tags stay in order, and the state before is left alone',
  () => {
    fc.assert(
      fc.property(stateAndChange, ({ state, change }) => {
        const before = structuredClone(state)
        const { highlights, tags } = applyChange(state, change)
        for (const all of highlights.values()) expect(all).toEqual(all.toSorted(compareHighlights))
        expect(tags).toEqual(tags.toSorted(compareTags))
        expect(state).toEqual(before)
      }),
    )
  },
  timeout,
)

test(
  'changes together are the changes one after the other',
  () => {
    fc.assert(
      fc.property(stateAndChange, ({ state, change }) => {
        const oneByOne = simpleChanges(change).reduce<LibraryState>(applyChange, state)
        expect(applyChange(state, change)).toEqual(oneByOne)
      }),
    )
  },
  timeout,
)

test(
  'everything done in turn is undone in turn',
  () => {
    const history = stateAndChange.chain(({ state }) => growing(state, [], 6))
    fc.assert(
      fc.property(history, ({ first, changes }) => {
        const last = changes.reduce(applyChange, first)
        expect(changes.map(inverseOf).toReversed().reduce(applyChange, last)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  },
  timeout,
)

test(
  'every change survives its schema and JSON',
  () => {
    fc.assert(
      fc.property(stateAndChange, ({ change }) => {
        expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
      }),
    )
  },
  timeout,
)

test('a change to what is not there gives the state itself', () => {
  const state: LibraryState = { articles: [], tags: [], highlights: new Map([['a', []]]) }
  const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  const moment = '2026-05-14T08:00:00.000Z'
  const highlight = {
    id: 'h',
    ...anchor,
    color: 'blue' as const,
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
  }
  const changes: readonly Change[] = [
    { kind: 'add-highlight', articleId: 'not-held', highlight },
    { kind: 'remove-highlight', articleId: 'a', highlight },
    { kind: 'edit-highlight', articleId: 'a', highlightId: 'h', before: {}, after: { note: 'x' } },
    { kind: 'together', changes: [] },
  ]
  for (const change of changes) expect(applyChange(state, change)).toBe(state)
  expect(
    applyChange(state, { kind: 'edit-tag', tagId: 't', before: {}, after: { name: 'x' } }),
  ).toEqual(state)
})

test('an edit that moves a highlight puts it at its new place', () => {
  const moment = '2026-05-14T08:00:00.000Z'
  const [first, second] = ['first', 'second'].map((id, index) => ({
    id,
    start: index * 10,
    end: index * 10 + 1,
    quote: 'a',
    prefix: '',
    suffix: '',
    color: 'blue' as const,
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
  }))
  const state: LibraryState = {
    articles: [],
    tags: [],
    highlights: new Map([['a', [first!, second!]]]),
  }
  const moved = applyChange(state, {
    kind: 'edit-highlight',
    articleId: 'a',
    highlightId: 'first',
    before: { start: 0, end: 1 },
    after: { start: 20, end: 21 },
  })
  expect(moved.highlights.get('a')!.map(({ id }) => id)).toEqual(['second', 'first'])
})

/** A history of changes, each of which could be made in the state after the ones before. */
function growing(
  state: LibraryState,
  changes: readonly Change[],
  left: number,
  first = state,
): fc.Arbitrary<{ readonly first: LibraryState; readonly changes: readonly Change[] }> {
  if (left === 0) return fc.constant({ first, changes })
  return simpleChangeIn(state).chain((change) =>
    growing(applyChange(state, change), [...changes, change], left - 1, first),
  )
}
