import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { updatesBetween, withUpdate } from '../../../shared/catalogue/libraryUpdate'
import { applyChange, type LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { stateAndChange } from '../../generate'

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

describe('the updates between two states', () => {
  test('make of the one the other', () => {
    fc.assert(
      fc.property(stateAndChange, stateAndChange, ({ state, change }, other) => {
        const changed = applyChange(state, change)
        for (const [before, after] of [
          [nothing, state],
          [state, changed],
          [changed, other.state],
          [other.state, nothing],
        ] as const)
          expect(updated(before, after)).toEqual(after)
      }),
    )
  })

  test('hold only what has changed', () => {
    const list = manyHighlights(3)
    const before: LibraryState = {
      ...nothing,
      highlights: new Map([
        ['one', list],
        ['two', list],
      ]),
    }
    const edited = { ...list[1]!, note: 'Another note' }
    const after: LibraryState = {
      ...before,
      highlights: new Map([
        ['one', list],
        ['two', [list[0]!, edited]],
      ]),
    }
    expect([...updatesBetween(before, after)]).toEqual([
      {
        articles: null,
        tags: null,
        highlights: [
          { articleId: 'two', removed: ['h1', 'h2'], set: [edited], gone: false, more: false },
        ],
      },
    ])
    expect([...updatesBetween(after, after)]).toEqual([])
  })

  test('are small, however many highlights an article has', () => {
    const after: LibraryState = { ...nothing, highlights: new Map([['one', manyHighlights(2345)]]) }
    const updates = [...updatesBetween(nothing, after)]
    for (const { highlights } of updates)
      expect(highlights.flatMap(({ set }) => set).length).toBeLessThanOrEqual(500)
    expect(updates.reduce(withUpdate, nothing)).toEqual(after)
  })
})

function updated(before: LibraryState, after: LibraryState): LibraryState {
  return [...updatesBetween(before, after)].reduce(withUpdate, before)
}

function manyHighlights(count: number): readonly Highlight[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `h${index}`,
    start: index * 10,
    end: index * 10 + 5,
    quote: 'words',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  }))
}
