import type { Highlight } from '../../shared/notes/highlight'
import type { Session } from '../state/session'

/** Deletes a highlight with a message that offers to take it back. */
export function deleteHighlight({ notes, messages, changes }: Session, highlight: Highlight): void {
  notes.remove(highlight)
  messages.say('Deleted a highlight', { title: 'Undo', run: () => void changes.undo() })
}
