import { useEffect, useRef, useState } from 'react'
import type { ListedNotes, NoteRow, NotesListing } from '../../../shared/catalogue/notesQuery'
import { useWindowState } from '../../state/useSession'

/** Rows of a list, by number; both are in it. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** As much of a list as is known here. */
export interface KnownList extends Omit<ListedNotes, 'rows'> {
  readonly listing: NotesListing
  readonly rows: ReadonlyMap<number, NoteRow>
}

export interface NotesListState {
  /** The last list that was answered, which may be an earlier one; null before the first. */
  readonly list: KnownList | null
  /** Why the list that is asked for cannot be had, as a sentence. */
  readonly failure: string | null
  /** Whether what is shown is not yet what was asked for. */
  readonly isStale: boolean
}

/** How many rows are fetched beyond those in sight, at either end. */
const ahead = 50
/** How many rows are kept at most. */
const mostKept = 3000

interface Answered {
  readonly version: string
  readonly list: KnownList
}

/**
 * The list of a listing, of which the rows in sight are fetched, one part at a time. It is asked for
 * anew when the library has changed; until the answer is there the rows stay as they were.
 */
export function useNotesList(listing: NotesListing, sight: RowRange): NotesListState {
  const revision = useWindowState((state) => state.revision)
  const question = JSON.stringify(listing)
  const version = `${revision} ${question}`
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [failure, setFailure] = useState<{ version: string; sentence: string } | null>(null)
  const isAsking = useRef(false)
  const isHere = useRef(true)
  const current = useRef(version)

  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  useEffect(() => {
    current.current = version
    const isAnswered = answered?.version === version
    if (isAsking.current || failure?.version === version) return
    if (isAnswered && hasRows(answered.list, sight)) return
    const asked = JSON.parse(question) as NotesListing
    // Another list is shown from its beginning.
    const isOther = answered !== null && JSON.stringify(answered.list.listing) !== question
    const from = isOther ? 0 : Math.max(0, sight.first - ahead)
    const count = Math.min(1000, sight.last - sight.first + 1 + 2 * ahead)
    isAsking.current = true
    void window.scholium.call('listNotes', { listing: asked, from, count }).then((reply) => {
      isAsking.current = false
      if (!isHere.current) return
      if (!reply.ok) return setFailure({ version, sentence: reply.message })
      setAnswered((before) => {
        // An answer that nobody waits for any more only makes way for the next question.
        if (before && current.current !== version) return { ...before }
        const known = before?.version === version ? before.list : null
        return { version, list: withAnswer(known, asked, from, reply.value) }
      })
    })
  }, [version, question, answered, failure, sight])

  return {
    list: answered?.list ?? null,
    failure: failure?.version === version ? failure.sentence : null,
    isStale: answered?.version !== version,
  }
}

function hasRows({ rows, rowCount }: KnownList, { first, last }: RowRange): boolean {
  for (let row = Math.max(0, first); row <= Math.min(last, rowCount - 1); row++)
    if (!rows.has(row)) return false
  return true
}

function withAnswer(
  before: KnownList | null,
  listing: NotesListing,
  from: number,
  { rows, ...facts }: ListedNotes,
): KnownList {
  const kept = before && before.rows.size < mostKept ? before.rows : []
  return {
    ...facts,
    listing,
    rows: new Map([...kept, ...rows.map((row, index) => [from + index, row] as const)]),
  }
}
