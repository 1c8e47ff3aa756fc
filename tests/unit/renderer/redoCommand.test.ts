import { afterEach, expect, test, vi } from 'vitest'
import { commandById } from '../../../renderer/commands/allCommands'
import { windowOn } from './state/windowOn'

afterEach(() => vi.unstubAllGlobals())

test('what is being undone can be done again before that has been answered', async () => {
  // Nothing is being typed in.
  vi.stubGlobal('document', { activeElement: null })
  vi.stubGlobal('HTMLInputElement', Object)
  const { session, answer } = windowOn({ history: { undo: 'Renamed', redo: null } })
  const canRedo = (): boolean => commandById('redo').applies(session.store.get())
  expect(canRedo()).toBe(false)
  const undone = session.changes.undo()
  expect(canRedo()).toBe(true)
  await answer('undo', null)
  await answer('history', { undone: [], done: [], more: false })
  await undone
  expect(canRedo()).toBe(false)
})
