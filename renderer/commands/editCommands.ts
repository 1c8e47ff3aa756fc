import type { Command } from './command'
import { undoableField } from './focusedField'

const group = 'Edit'

/** Undo and redo, of the field that is being typed in or else of everything. */
export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    title: 'Undo',
    group,
    keys: ['Mod+Z'],
    applies: ({ history }) => undoableField() !== null || history.done.length > 0,
    run: (session) => inFieldOrElse('undo', () => void session.changes.undo()),
  },
  {
    id: 'redo',
    title: 'Redo',
    group,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    applies: ({ history }) => undoableField() !== null || history.undone.length > 0,
    run: (session) => inFieldOrElse('redo', () => void session.changes.redo()),
  },
]

// The application menu asks without knowing where the focus is, and a field's own history can be
// reached by no other call than this old one.
function inFieldOrElse(command: 'undo' | 'redo', otherwise: () => void): void {
  if (undoableField()) document.execCommand(command)
  else otherwise()
}
