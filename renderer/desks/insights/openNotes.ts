import { everyNote, type NotesQuery } from '../../../shared/catalogue/notesQuery'
import type { Session } from '../../state/session'

/** Shows the notes behind a mark, by article and in reading order. */
export function openNotes({ desks }: Session, query: Partial<NotesQuery>): void {
  desks.open({
    kind: 'notes',
    list: { query: { ...everyNote, ...query }, order: 'article', group: 'article' },
    place: null,
  })
}
