import type {
  ListedNotes,
  ListNotesQuestion,
  NoteIdsQuestion,
  NotesListing,
  NotesQuery,
} from '../../../shared/catalogue/notesQuery'
import type { LibraryState } from '../../../shared/notes/changes'
import { allNotes, type AllNotes } from './allNotes'
import { noteRows, type NoteRows, type NoteSources } from './noteRows'

/** Lists of the highlights of a library, of which the last few are kept to be gone through. */
export interface NotesLists {
  /** A part of a list; without the remarks on its query. */
  readonly list: (
    state: LibraryState,
    question: ListNotesQuestion,
    sources: (query: NotesQuery) => NoteSources,
  ) => Omit<ListedNotes, 'remarks'>
  /** The ids of the highlights in some rows, each once. */
  readonly ids: (
    state: LibraryState,
    question: NoteIdsQuestion,
    sources: (query: NotesQuery) => NoteSources,
  ) => readonly string[]
}

/** How many lists are kept: the desks ask for one each. */
const mostKept = 4

/**
 * `version` tells what the sources depend on besides the state: a list is worked out anew once that, or
 * the state, is another value.
 */
export function createNotesLists(version: () => unknown = () => null): NotesLists {
  let all: { readonly state: LibraryState; readonly notes: AllNotes } | null = null
  let kept: readonly Kept[] = []

  function notesOf(state: LibraryState): AllNotes {
    if (all?.state !== state) all = { state, notes: allNotes(state) }
    return all.notes
  }

  function rowsOf(
    state: LibraryState,
    listing: NotesListing,
    sources: (query: NotesQuery) => NoteSources,
  ): NoteRows {
    const key = JSON.stringify(listing)
    const now = version()
    const before = kept.find((one) => one.key === key && one.state === state && one.version === now)
    if (before) return before.rows
    const rows = noteRows(notesOf(state), state.tags, listing, sources(listing.query))
    kept = [{ key, state, version: now, rows }, ...kept.filter((one) => one.state === state)].slice(
      0,
      mostKept,
    )
    return rows
  }

  return {
    list: (state, { listing, from, count }, sources) => {
      const { articles, highlights, articleOf } = notesOf(state)
      const { places, groups, total } = rowsOf(state, listing, sources)
      return {
        total,
        inLibrary: highlights.length,
        rowCount: places.length,
        groups,
        rows: Array.from(places.subarray(from, from + count), (place) => ({
          articleId: articles[articleOf[place]!]!.id,
          highlight: highlights[place]!,
        })),
      }
    },
    ids: (state, { listing, from, count }, sources) => {
      const { highlights } = notesOf(state)
      const { places } = rowsOf(state, listing, sources)
      const wanted = places.subarray(from, count === null ? undefined : from + count)
      return [...new Set(Array.from(wanted, (place) => highlights[place]!.id))]
    },
  }
}

interface Kept {
  readonly key: string
  readonly state: LibraryState
  readonly version: unknown
  readonly rows: NoteRows
}
