import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeForWindow } from '../../../electron/main/changeForWindow'
import { applyChange, simpleChanges, type LibraryState } from '../../../shared/notes/changes'
import { stateAndChange } from '../../generate'

test('the window comes to the same state, whatever it has opened', () => {
  const opened = fc.subarray(['first', 'second'])
  fc.assert(
    fc.property(stateAndChange, opened, ({ state, change }, articleIds) => {
      const held: LibraryState = {
        ...state,
        highlights: new Map([...state.highlights].filter(([id]) => articleIds.includes(id))),
      }
      const told = changeForWindow(change, new Set(articleIds))
      expect(applyChange(held, told)).toEqual(applyChange(held, change))
    }),
  )
})

test('of articles that it never opened one part each is told', () => {
  const edits = ['one', 'one', 'two', 'three', 'two'].map((articleId, index) => ({
    kind: 'edit-highlight' as const,
    articleId,
    highlightId: `highlight ${index}`,
    before: { note: '' },
    after: { note: 'x' },
  }))
  const told = changeForWindow({ kind: 'together', changes: edits }, new Set(['two']))
  expect(simpleChanges(told)).toEqual([edits[0], edits[2], edits[3], edits[4]])
})
