import { expect, test } from 'vitest'
import { isPanelShown, liesBeside, roomBy, roomFor } from '../../../renderer/panels/panels'
import type { WindowState } from '../../../renderer/state/windowState'
import { defaultSettings } from '../../../shared/settings'

function stateWith(
  settings: Partial<WindowState['settings']>,
  drawer: WindowState['drawer'] = null,
): WindowState {
  return { settings: { ...defaultSettings, ...settings }, drawer } as WindowState
}

const both = { libraryShown: true, notesShown: true }

test('a wide window has room for both panels, a narrow one for none', () => {
  expect(roomBy(() => true)).toBe('both')
  expect(roomBy((query) => query === roomFor.one)).toBe('one')
  expect(roomBy(() => false)).toBe('none')
})

test('where there is room for one panel, the library has it, or the notes while that is hidden', () => {
  expect(liesBeside(stateWith(both), 'library', 'one')).toBe(true)
  expect(liesBeside(stateWith(both), 'notes', 'one')).toBe(false)
  expect(liesBeside(stateWith({ ...both, libraryShown: false }), 'notes', 'one')).toBe(true)
})

test('what lies beside the page is shown by the settings, what does not as a drawer', () => {
  expect(isPanelShown(stateWith(both), 'notes', 'both')).toBe(true)
  expect(isPanelShown(stateWith(both), 'notes', 'one')).toBe(false)
  expect(isPanelShown(stateWith(both, 'notes'), 'notes', 'one')).toBe(true)
  expect(isPanelShown(stateWith(both), 'library', 'one')).toBe(true)
  expect(isPanelShown(stateWith(both), 'library', 'none')).toBe(false)
  expect(isPanelShown(stateWith({ libraryShown: false }, 'library'), 'library', 'none')).toBe(true)
})
