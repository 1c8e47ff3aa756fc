import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightsAtCaret, withCaretAt } from '../../../../renderer/article/caretInHighlights'
import { indexHighlights } from '../../../../renderer/article/highlightIndex'
import { compareHighlights, type Highlight } from '../../../../shared/notes/highlight'
import { highlightOf, stateOf } from './windowStates'

function at(all: readonly Highlight[], caret: number): readonly string[] {
  const index = indexHighlights(all.toSorted(compareHighlights), (highlight) => highlight)
  return highlightsAtCaret(index, caret).map(({ id }) => id)
}

describe('the highlights at the caret', () => {
  const long = highlightOf({ id: 'long', start: 2, end: 20 })
  const short = highlightOf({ id: 'short', start: 5, end: 9 })
  const next = highlightOf({ id: 'next', start: 20, end: 24 })

  it('are those around it, the smallest first', () => {
    expect(at([long, short, next], 1)).toEqual([])
    expect(at([long, short, next], 2)).toEqual(['long'])
    expect(at([long, short, next], 5)).toEqual(['short', 'long'])
    expect(at([long, short, next], 9)).toEqual(['long'])
  })

  it('are those that end there only where none goes on', () => {
    expect(at([long, next], 20)).toEqual(['next'])
    expect(at([long], 20)).toEqual(['long'])
    expect(at([long], 21)).toEqual([])
  })

  it('never leave out one that the character behind the caret is in', () => {
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })))
    fc.assert(
      fc.property(ranges, fc.nat(45), (pairs, caret) => {
        const all = pairs.map(([start, length], index) =>
          highlightOf({ id: `h${index}`, start, end: start + length }),
        )
        const around = all.filter(({ start, end }) => start <= caret && caret < end)
        const ending = all.filter(({ end }) => end === caret)
        const wanted = around.length > 0 ? around : ending
        expect(at(all, caret).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
      }),
    )
  })
})

describe('the state once the caret is there', () => {
  const one = highlightOf({ id: 'one', start: 0, end: 4 })
  const two = highlightOf({ id: 'two', start: 0, end: 9 })
  const state = stateOf([one, two])

  it('has the smallest in focus, among the others, and opens no panel', () => {
    expect(withCaretAt(state, 3, [one, two])).toEqual({
      ...state,
      caret: 3,
      focus: {
        highlightId: 'one',
        editing: null,
        reveal: false,
        among: ['one', 'two'],
        by: 'caret',
      },
    })
  })

  it('has no focus where there is none', () => {
    const before = withCaretAt(state, 3, [one])
    expect(withCaretAt(before, 12, [])).toEqual({ ...state, caret: 12, focus: null })
  })

  it('keeps the focus as it is while the caret stays within the same', () => {
    const before = withCaretAt(state, 3, [one, two])
    expect(withCaretAt(before, 2, [one, two]).focus).toBe(before.focus)
    expect(withCaretAt(before, 6, [two]).focus?.highlightId).toBe('two')
    const stepped = {
      ...state,
      focus: { highlightId: 'one', editing: null, reveal: true, by: 'step' as const },
    }
    expect(withCaretAt(stepped, 2, [one]).focus).toBe(stepped.focus)
    expect(withCaretAt(stepped, 2, [one, two]).focus?.among).toEqual(['one', 'two'])
  })

  it('is there by the caret once it moves in one that was clicked or just made', () => {
    const made = { ...state, focus: { highlightId: 'one', editing: null, reveal: false } }
    expect(withCaretAt(made, 2, [one]).focus?.by).toBe('caret')
  })
})
