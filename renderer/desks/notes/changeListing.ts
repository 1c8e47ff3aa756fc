import { everyNote, type NotesListing, type NotesQuery } from '../../../shared/catalogue/notesQuery'
import type { Session } from '../../state/session'

/** Changes what is asked for and leaves the rest; the list is then shown from its beginning. */
export function changeQuery(session: Session, edit: Partial<NotesQuery>): void {
  session.desks.change('notes', (desk) => ({
    ...desk,
    list: { ...desk.list, query: { ...desk.list.query, ...edit } },
    place: null,
  }))
}

export function clearQuery(session: Session): void {
  changeQuery(session, everyNote)
}

/** Changes how the list is put in order, which holds for the next start too. */
export function changeOrder(
  session: Session,
  edit: Partial<Pick<NotesListing, 'order' | 'group'>>,
): void {
  session.desks.change('notes', (desk) => ({
    ...desk,
    list: { ...desk.list, ...edit },
    place: null,
  }))
  session.changeSettings({
    ...(edit.order && { notesOrder: edit.order }),
    ...(edit.group && { notesGroup: edit.group }),
  })
}

/** Whether a query leaves anything out. */
export function isNarrowed(query: NotesQuery): boolean {
  return JSON.stringify({ ...query, withChildren: true }) !== JSON.stringify(everyNote)
}
