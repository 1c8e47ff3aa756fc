import { useCallback, useEffect, useRef, useState } from 'react'
import type { NotesListing } from '../../../shared/catalogue/notesQuery'
import { useSession, useWindowState } from '../../state/useSession'
import type { KnownList } from './useNotesList'

/** The highlights of a list that are chosen, also such that were never in sight. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Chooses a highlight or not; from its row a range goes on. */
  readonly toggle: (row: number) => void
  /** Chooses all from where the last range or choice began to a row. */
  readonly extendTo: (row: number, from: number) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

interface Chosen {
  readonly ids: ReadonlySet<string>
  /** What was chosen before the range, and where that began. */
  readonly base: ReadonlySet<string>
  readonly anchor: number | null
}

const nothing: Chosen = { ids: none, base: none, anchor: null }

export function useSelection(listing: NotesListing, list: KnownList | null): Selection {
  const session = useSession()
  const revision = useWindowState((state) => state.revision)
  const [chosen, setChosen] = useState(nothing)
  const turn = useRef(0)
  const query = JSON.stringify(listing.query)
  const [asked, setAsked] = useState(query)
  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  }, [query])
  if (asked !== query) {
    // What is no longer listed would be acted on unseen.
    setAsked(query)
    setChosen(nothing)
  }

  const idsIn = useCallback(
    async (from: number, count: number | null): Promise<readonly string[]> => {
      // What is known here is there before the next key.
      const known = knownIds(list, from, count ?? list?.total ?? 0)
      if (known) return known
      const reply = await session.call('noteIds', { listing, from, count })
      return reply?.value ?? []
    },
    [session, listing, list],
  )

  // What an act or an undo took out of the list is not chosen any more, whatever else is meanwhile.
  const isAny = chosen.ids.size > 0
  const pruned = useRef(revision)
  useEffect(() => {
    if (!isAny) pruned.current = revision
    if (pruned.current === revision) return
    let isPresent = true
    void session.call('noteIds', { listing, from: 0, count: null }).then((reply) => {
      if (!reply || !isPresent) return
      pruned.current = revision
      const there = new Set(reply.value)
      setChosen(({ ids, anchor }) => {
        const left = new Set([...ids].filter((id) => there.has(id)))
        return { ids: left, base: left, anchor }
      })
    })
    return () => {
      isPresent = false
    }
  }, [session, revision, listing, isAny])

  /** Whether ids that were asked for are still to be chosen: nothing else was since, and no other list is shown. */
  const isWanted = (present: number): boolean =>
    turn.current === present && latest.current === query

  return {
    ids: chosen.ids,
    toggle: (row) => {
      turn.current++
      const id = list?.rows.get(row)?.highlight.id
      if (id === undefined) return
      setChosen(({ ids: before }) => {
        const ids = new Set(before)
        if (!ids.delete(id)) ids.add(id)
        return { ids, base: ids, anchor: row }
      })
    },
    extendTo: (row, from) => {
      const present = ++turn.current
      const anchor = chosen.anchor ?? from
      const { base } = chosen
      const first = Math.min(anchor, row)
      void idsIn(first, Math.abs(anchor - row) + 1).then((ids) => {
        if (!isWanted(present)) return
        setChosen({ ids: new Set([...base, ...ids]), base, anchor })
      })
    },
    all: () => {
      const present = ++turn.current
      void idsIn(0, null).then((ids) => {
        if (!isWanted(present)) return
        const all = new Set(ids)
        setChosen(({ anchor }) => ({ ids: all, base: none, anchor }))
      })
    },
    clear: () => {
      turn.current++
      setChosen(nothing)
    },
  }
}

/** The ids in some rows, if all of those are known here. */
function knownIds(list: KnownList | null, from: number, count: number): readonly string[] | null {
  if (!list || count === 0) return null
  const rows = Array.from({ length: count }, (_, index) => list.rows.get(from + index))
  const ids = rows.flatMap((row) => row?.highlight.id ?? [])
  return ids.length === count ? ids : null
}
