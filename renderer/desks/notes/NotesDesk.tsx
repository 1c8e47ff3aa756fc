import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { NoteRow } from '../../../shared/catalogue/notesQuery'
import { t } from '../../../shared/language/t'
import type { NoteAct } from '../../../shared/notes/noteActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { askExport } from '../../commands/askExport'
import { focusedField } from '../../commands/focusedField'
import { countHighlights } from '../../panels/library/listArticles'
import type { Desk, ListPlace } from '../../state/desk'
import { useSession, useWindowState } from '../../state/useSession'
import { AskFailure } from '../../ui/AskFailure'
import { Button } from '../../ui/Button'
import { DeskWaiting } from '../DeskWaiting'
import { FirstArticle } from '../FirstArticle'
import { focusDesk } from '../focusDesk'
import { clearQuery, isNarrowed } from './changeListing'
import { ChosenBar } from './ChosenBar'
import { NotesGrid, type GridActs } from './NotesGrid'
import { NotesToolbar } from './NotesToolbar'
import './notesDesk.css'
import { useNotesList, type KnownList } from './useNotesList'
import type { RowRange } from '../useParts'
import { useSelection } from './useSelection'

/** All highlights of all articles, to be narrowed down, put in order, and worked on many at once. */
export function NotesDesk() {
  const desk = useWindowState(({ desk }) => (desk?.kind === 'notes' ? desk : null))
  return desk && <Notes desk={desk} />
}

function Notes({
  desk: { list: listing, place },
}: {
  readonly desk: Extract<Desk, { kind: 'notes' }>
}) {
  const session = useSession()
  const [sight, setSight] = useState<RowRange>(() => ({
    first: place?.row ?? 0,
    last: (place?.row ?? 0) + 12,
  }))
  const { list, failure, isTrying, isStale, retry } = useNotesList(listing, sight)
  const selection = useSelection(listing, list)
  const { ids: chosen } = selection
  useEffect(() => {
    session.store.update((state) => ({ ...state, chosenNotes: chosen }))
  }, [session, chosen])
  useEffect(
    () => () => session.store.update((state) => ({ ...state, chosenNotes: new Set() })),
    [session],
  )
  const [isTagging, setTagging] = useState(false)
  const tags = useWindowState((state) => state.library.tags)
  const given = useMemo(
    () => tagsGiven(list, selection.ids)?.flatMap((id) => tagTree(tags).byId.get(id) ?? []) ?? null,
    [list, selection.ids, tags],
  )
  // What the window has counted is known before the list is.
  const isUncounted = useWindowState((state) =>
    state.library.articles.every(({ id }) => countHighlights(state, id) === 0),
  )
  const isEmpty = list ? list.inLibrary === 0 : isUncounted && !isNarrowed(listing.query)
  const isKnown = list !== null
  const isNew = useRef(true)
  useEffect(() => {
    if (!isKnown || !isNew.current) return
    isNew.current = false
    focusDesk()
  }, [isKnown])
  const onSight = useCallback(
    (rows: RowRange) =>
      setSight((before) =>
        before.first === rows.first && before.last === rows.last ? before : rows,
      ),
    [],
  )
  const onPlace = useCallback(
    (next: ListPlace) =>
      session.desks.change('notes', (desk) =>
        JSON.stringify(desk.place) === JSON.stringify(next) ? desk : { ...desk, place: next },
      ),
    [session],
  )

  /** Acts on what is chosen, or else on the one that the keyboard is at. */
  const act = async (what: NoteAct, ids = [...selection.ids]): Promise<void> => {
    if (ids.length > 0) await session.noteActs.perform(ids, what)
  }
  const actFromList = (what: NoteAct, row: number): void => {
    const at = list?.rows.get(row)?.highlight.id
    void act(what, selection.ids.size > 0 ? [...selection.ids] : at === undefined ? [] : [at])
  }
  const acts: GridActs = {
    open: ({ articleId, highlight }: NoteRow) =>
      void session.desks.goTo({ articleId, highlightId: highlight.id }),
    tag: (row) => {
      if (selection.ids.size === 0) selection.toggle(row)
      setTagging(true)
    },
    recolor: (color, row) => actFromList({ kind: 'recolor', color }, row),
    remove: (row) => actFromList({ kind: 'delete' }, row),
    leave: session.desks.close,
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever within
    <div
      className="desk notes-desk"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (selection.ids.size === 0 || focusedField()) return
        // First what is chosen is given up, then the desk.
        event.preventDefault()
        selection.clear()
        focusList()
      }}
    >
      <header className="desk-head notes-head">
        <div className="notes-title">
          <h1>{t('desks.allNotes')}</h1>
          <output className="notes-count">{list && describeCount(list)}</output>
          {isNarrowed(listing.query) && (
            <Button look="quiet" onPress={() => clearQuery(session)}>
              {t('allNotes.clearFilter')}
            </Button>
          )}
        </div>
        {!isEmpty && <NotesToolbar listing={listing} />}
        {list?.remarks.map((remark) => (
          <p key={remark} className="notes-remark">
            {remark}
          </p>
        ))}
        {failure !== null && (
          <AskFailure message={failure} isTrying={isTrying} onTryAgain={retry} />
        )}
      </header>
      {list === null ? (
        failure === null && <DeskWaiting />
      ) : list.rowCount > 0 ? (
        <NotesGrid
          // What is asked for anew is read from its beginning.
          key={JSON.stringify(list.listing)}
          list={list}
          isStale={isStale}
          place={place}
          selection={selection}
          acts={acts}
          onSight={onSight}
          onPlace={onPlace}
        />
      ) : list.inLibrary === 0 ? (
        <Empty title={t('allNotes.noHighlights')}>
          <p>{t('allNotes.noHighlightsHint')}</p>
          <FirstArticle />
        </Empty>
      ) : (
        <Empty title={t('allNotes.nothingMatches')}>
          <p>{t('allNotes.noneMatches', { count: list.inLibrary })}</p>
          <Button onPress={() => clearQuery(session)}>{t('allNotes.showAll')}</Button>
        </Empty>
      )}
      {selection.ids.size > 0 && (
        <ChosenBar
          count={selection.ids.size}
          given={given}
          isTagging={isTagging}
          onTagging={setTagging}
          onTag={(path) => void act({ kind: 'tag', path }).then(focusList)}
          onUntag={(tagId) => void act({ kind: 'untag', tagId }).then(focusList)}
          onRecolor={(color) => void act({ kind: 'recolor', color })}
          onRemove={() => void act({ kind: 'delete' }).then(focusList)}
          onExport={() => void askExport(session)}
          onClear={() => {
            selection.clear()
            focusList()
          }}
        />
      )}
    </div>
  )
}

function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="desk-body">
      <div className="desk-sheet desk-empty" tabIndex={-1} data-desk-focus>
        <p className="desk-empty-title">{title}</p>
        {children}
      </div>
    </div>
  )
}

function describeCount({ total, inLibrary }: KnownList): string {
  if (total === inLibrary) return t('common.highlights', { count: total })
  return t('allNotes.countOf', { total, inLibrary })
}

/** The ids of the tags on some highlights; null where not all of those have been fetched. */
function tagsGiven(list: KnownList | null, ids: ReadonlySet<string>): readonly string[] | null {
  const known = new Set<string>()
  const tags = new Set<string>()
  for (const { highlight } of list?.rows.values() ?? []) {
    if (!ids.has(highlight.id)) continue
    known.add(highlight.id)
    for (const id of highlight.tags) tags.add(id)
  }
  return known.size === ids.size ? [...tags] : null
}

/** Puts the keyboard back into the list once what lay over it has gone. */
function focusList(): void {
  requestAnimationFrame(focusDesk)
}
