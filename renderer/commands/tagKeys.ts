import { isInk, type Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import type { Session } from '../state/session'
import { focusedHighlight, type WindowState } from '../state/windowState'
import { allCommands } from './allCommands'
import type { Command } from './command'
import { hasPassage } from './highlightCommands'
import { matchesKey, parseKey, type KeyStroke } from './keys'

/** The command that a letter or digit alone runs, so that no tag can have it. */
export function commandWithKey(key: string): Command | undefined {
  return allCommands.find(({ keys }) =>
    keys.some((written) => {
      const parsed = parseKey(written)
      return parsed.key === key && !parsed.mod && !parsed.shift && !parsed.alt
    }),
  )
}

/** The tag whose key was struck, if there is a passage on the page that it can be given to. */
export function tagForKey(state: WindowState, stroke: KeyStroke): Tag | undefined {
  if (state.desk !== null || !hasPassage(state)) return undefined
  return state.library.tags.find(
    ({ key }) => key !== null && matchesKey(key, stroke, state.platform) && !commandWithKey(key),
  )
}

/** Highlights the selection with a tag; gives it to the highlight in focus, or takes it away. */
export function applyTag(session: Session, { id, color }: Tag): void {
  const state = session.store.get()
  const highlight = focusedHighlight(state)
  if (state.selection) {
    const ink = isInk(color) ? color : state.settings.color
    session.notes.add(state.selection, ink, null, id)
  } else if (highlight?.tags.includes(id)) session.notes.removeTag(highlight, id)
  else if (highlight) session.notes.addTag(highlight, tagTree(state.library.tags).textOf(id))
}
