import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorOf } from '../../../shared/notes/anchor'
import { applyChange, inverseOf, type LibraryState } from '../../../shared/notes/changes'
import { compareHighlights, type Highlight } from '../../../shared/notes/highlight'
import { extension, overlapping, twinOf } from '../../../shared/notes/overlap'
import { highlightIn } from '../../generate'
import { newTag } from '../../../shared/notes/tag'

const words = 'The rain went on and on, and nobody in the town spoke of anything else.'
const now = '2031-01-01T00:00:00.000Z'

function made(id: string, start: number, end: number, rest: Partial<Highlight> = {}): Highlight {
  const created = '2024-01-01T00:00:00.000Z'
  const base = { id, color: 'yellow' as const, tags: [], note: '', card: null }
  return { ...base, created, modified: created, ...anchorOf(words, { start, end }), ...rest }
}

test('highlights overlap where they share a unit, not where their ends touch', () => {
  const [before, over, after] = [made('a', 0, 8), made('b', 4, 17), made('c', 17, 20)]
  expect(overlapping([before, over, after], words, { start: 8, end: 17 })).toEqual([over])
})

test('an orphan overlaps nothing', () => {
  const orphan = { ...made('a', 0, 8), quote: 'The snow', suffix: ' fell' }
  expect(overlapping([orphan], words, { start: 0, end: 8 })).toEqual([])
})

test('a highlight moved within the text overlaps where it is found', () => {
  const text = `At last. ${words}`
  const moved = made('a', 0, 8)
  expect(overlapping([moved], text, { start: 9, end: 17 })).toEqual([moved])
  expect(overlapping([moved], text, { start: 0, end: 8 })).toEqual([])
})

test('only the same colour on the very same range is a twin', () => {
  const [yellow, green] = [made('a', 4, 8), made('b', 4, 8, { color: 'green' })]
  expect(twinOf([yellow, green], words, { start: 4, end: 8 }, 'green')).toBe(green)
  expect(twinOf([yellow, green], words, { start: 4, end: 8 }, 'pink')).toBeUndefined()
  expect(twinOf([yellow, green], words, { start: 4, end: 9 }, 'green')).toBeUndefined()
})

test('the oldest is extended over all, with the tags and notes of all', () => {
  const old = [
    made('later', 0, 8, { tags: ['rain', 'town'], note: 'First', created: '2024-03-01T00:00:00Z' }),
    made('oldest', 4, 17, { tags: ['talk', 'rain'], note: 'Second', color: 'blue' }),
    made('blank', 14, 20, { note: ' \n', created: '2024-02-01T00:00:00Z' }),
  ]
  const state = stateOf(old)
  const added = { range: { start: 6, end: 19 }, color: 'pink', tags: [], now } as const
  const { highlightId, change } = extension('first', old, words, added)
  expect(highlightId).toBe('oldest')
  expect(applyChange(state, change!).highlights.get('first')).toEqual([
    {
      ...old[1],
      ...anchorOf(words, { start: 0, end: 20 }),
      color: 'pink',
      tags: ['rain', 'town', 'talk'],
      note: 'First\n\nSecond',
      modified: now,
    },
  ])
})

test('where no colour was chosen the old one stays; where all is so already nothing changes', () => {
  const old = made('a', 0, 20, { color: 'green' })
  const range = { start: 4, end: 8 }
  expect(extension('first', [old], words, { range, color: null, tags: [], now }).change).toBeNull()
  expect(
    extension('first', [old], words, { range, color: 'green', tags: [], now }).change,
  ).toBeNull()
  expect(
    extension('first', [old], words, { range, color: 'blue', tags: [], now }).change,
  ).not.toBeNull()
})

const tagIds = ['one', 'two', 'three'].map((id) => newTag(id, id, now))
const someHighlights = fc.uniqueArray(highlightIn(words, tagIds), {
  maxLength: 8,
  selector: ({ id }) => id,
})

test('extending loses no tag and no note, leaves all others, and is taken back exactly', () => {
  fc.assert(
    fc.property(someHighlights, highlightIn(words), (all, { start, end, color }) => {
      const state = stateOf(all)
      const held = state.highlights.get('first')!
      const old = overlapping(held, words, { start, end })
      fc.pre(old.length > 0)
      const added = { range: { start, end }, color, tags: [], now }
      const { highlightId, change } = extension('first', old, words, added)
      if (!change) return
      const after = applyChange(state, change)
      const joined = after.highlights.get('first')!.find(({ id }) => id === highlightId)!
      expect([...joined.tags].toSorted()).toEqual(
        [...new Set(old.flatMap(({ tags }) => tags))].toSorted(),
      )
      for (const { note } of old) if (note.trim() !== '') expect(joined.note).toContain(note)
      const covers = [start, end, ...old.flatMap((one) => [one.start, one.end])]
      expect([joined.start, joined.end]).toEqual([Math.min(...covers), Math.max(...covers)])
      const others = held.filter((one) => !old.includes(one))
      expect(after.highlights.get('first')!.filter(({ id }) => id !== highlightId)).toEqual(others)
      expect(applyChange(after, inverseOf(change))).toEqual(state)
    }),
  )
})

function stateOf(highlights: readonly Highlight[]): LibraryState {
  return {
    articles: [],
    tags: [],
    highlights: new Map([['first', highlights.toSorted(compareHighlights)]]),
  }
}

test('what is made of several highlights is a card if one of them was', () => {
  const card = { answer: 'note' as const, made: now, reviews: [] }
  const other = { ...card, made: '2031-01-02T00:00:00.000Z' }
  const added = { range: { start: 4, end: 8 }, color: null, tags: [], now }
  const cardOf = (old: readonly Highlight[]) => {
    const { change, highlightId } = extension('first', old, words, added)
    const state = { articles: [], tags: [], highlights: new Map([['first', old]]) }
    const [joined] = applyChange(state, change!).highlights.get('first')!
    expect(joined!.id).toBe(highlightId)
    return joined!.card
  }
  expect(cardOf([made('a', 0, 5), made('b', 7, 12)])).toBeNull()
  expect(cardOf([made('a', 0, 5), made('b', 7, 12, { card })])).toEqual(card)
  expect(cardOf([made('a', 0, 5, { card: other }), made('b', 7, 12, { card })])).toEqual(other)
})
