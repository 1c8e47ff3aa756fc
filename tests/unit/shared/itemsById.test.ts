import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type LibraryState, type SimpleChange } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { itemsById } from '../../../shared/notes/itemsById'

const moment = '2026-01-01T00:00:00.000Z'

test('the ids of a list hold after any changes, also of a list that was left behind', () => {
  const step = fc.record({
    kind: fc.constantFrom('add', 'remove', 'edit'),
    number: fc.integer({ min: 0, max: 9 }),
    start: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let state = stateWith([])
      const lists = [listOf(state)]
      for (const each of steps) {
        state = applyChange(state, changeOf(each))
        lists.push(listOf(state))
      }
      for (const list of [...lists, ...lists.toReversed()]) {
        expect(new Map(itemsById(list))).toEqual(new Map(list.map((item) => [item.id, item])))
      }
    }),
  )
})

interface Step {
  readonly kind: string
  readonly number: number
  readonly start: number
}

function changeOf({ kind, number, start }: Step): SimpleChange {
  const highlight = highlightOf(`h${number}`, start)
  if (kind === 'add') return { kind: 'add-highlight', articleId: 'a', highlight }
  if (kind === 'remove') return { kind: 'remove-highlight', articleId: 'a', highlight }
  return {
    kind: 'edit-highlight',
    articleId: 'a',
    highlightId: highlight.id,
    before: {},
    after: { start, end: start + 5, modified: moment },
  }
}

function highlightOf(id: string, start: number): Highlight {
  return {
    id,
    start,
    end: start + 5,
    quote: 'words',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
  }
}

function stateWith(highlights: readonly Highlight[]): LibraryState {
  return { articles: [], tags: [], highlights: new Map([['a', highlights]]) }
}

function listOf(state: LibraryState): readonly Highlight[] {
  return state.highlights.get('a')!
}
