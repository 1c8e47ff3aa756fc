import { useMemo } from 'react'
import type { ListedNotes, NoteRow, NotesListing } from '../../../shared/catalogue/notesQuery'
import { useParts, type Parts, type PartsSource, type RowRange } from '../useParts'

/** As much of a list of highlights as is known here. */
export interface KnownList extends Omit<ListedNotes, 'rows'> {
  readonly listing: NotesListing
  readonly rows: ReadonlyMap<number, NoteRow>
}

const source: PartsSource<ListedNotes, NoteRow> = {
  ask: (question, from, count) =>
    window.scholium.call('listNotes', {
      listing: JSON.parse(question) as NotesListing,
      from,
      count,
    }),
  rowsIn: ({ rows }) => rows,
  count: ({ rowCount }) => rowCount,
}

/** The list of a listing, of which the rows in sight are fetched. */
export function useNotesList(
  listing: NotesListing,
  sight: RowRange,
): Omit<Parts<ListedNotes, NoteRow>, 'known'> & { readonly list: KnownList | null } {
  const { known, ...state } = useParts(source, JSON.stringify(listing), sight)
  const list = useMemo(
    (): KnownList | null =>
      known && {
        ...known.answer,
        listing: JSON.parse(known.question) as NotesListing,
        rows: known.rows,
      },
    [known],
  )
  return { ...state, list }
}
