import { flushSync } from 'react-dom'
import { historyPanelId } from '../panels/history/historyPanelId'
import { showPanel } from '../panels/panels'
import type { Session } from '../state/session'
import type { Command } from './command'
import { selectPage } from '../panels/focusPage'
import { focusedField, undoableField } from './focusedField'

const group = 'Edit'

/** What is done in the field that is being typed in, or else in the article. */
export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    title: 'Undo',
    group,
    keys: ['Mod+Z'],
    applies: ({ history }) => undoableField() !== null || history.undo !== null,
    run: (session) => inFieldOrElse('undo', () => void session.changes.undo()),
  },
  {
    id: 'redo',
    title: 'Redo',
    group,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    // While an undo is on its way it is not known yet that there is something to do again.
    applies: ({ history, unsaved }) =>
      undoableField() !== null || history.redo !== null || unsaved > 0,
    run: (session) => inFieldOrElse('redo', () => void session.changes.redo()),
  },
  {
    id: 'history',
    title: 'History',
    group,
    keys: ['Mod+Shift+H'],
    applies: () => true,
    run: showHistory,
  },
  {
    id: 'select-all',
    title: 'Select All',
    group,
    keys: ['Mod+A'],
    applies: ({ article, desk }) => focusedField() !== null || (article !== null && desk === null),
    run: () => {
      if (focusedField()) document.execCommand('selectAll')
      else selectPage()
    },
  },
]

/** Shows the history and puts the keyboard into it. */
function showHistory(session: Session): void {
  // The list must be there before it can take the focus.
  flushSync(() => {
    session.store.update((state) => ({ ...state, notesTab: 'history' }))
    showPanel(session, 'notes')
  })
  const panel = document.querySelector<HTMLElement>(`#${historyPanelId}`)
  const now = panel?.querySelector<HTMLElement>('[tabindex="0"]')
  ;(now ?? panel)?.focus()
}

// The application menu asks without knowing where the focus is, and a field's own history can be
// reached by no other call than this old one.
function inFieldOrElse(command: 'undo' | 'redo', otherwise: () => void): void {
  if (undoableField()) document.execCommand(command)
  else otherwise()
}
