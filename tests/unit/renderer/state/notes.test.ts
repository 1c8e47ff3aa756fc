import { expect, test } from 'vitest'
import { createNotes } from '../../../../renderer/state/notes'
import { createStore } from '../../../../renderer/state/store'
import type { Act } from '../../../../renderer/state/windowState'
import { highlightOf, stateOf } from '../article/windowStates'

const perform = (): Promise<boolean> => Promise.resolve(true)

test('a note that is emptied is offered back, and one that was never there is not', () => {
  const offered: string[] = []
  const performWithUndo = (_act: Act, said: string): Promise<boolean> => {
    offered.push(said)
    return Promise.resolve(true)
  }
  const messages = { complain: () => undefined }
  const blank = highlightOf({ id: 'a' })
  const notes = createNotes(createStore(stateOf([blank])), { perform, performWithUndo }, messages)
  void notes.setNote(blank, 'W', 'first')
  void notes.setNote({ ...blank, note: 'W' }, '', 'first')
  expect(offered).toEqual([])
  void notes.setNote({ ...blank, note: 'Why?' }, ' ', 'second')
  expect(offered).toHaveLength(1)
  void notes.removeCard({ ...blank, card: { answer: 'note', made: '', reviews: [] } })
  expect(offered).toHaveLength(2)
})
