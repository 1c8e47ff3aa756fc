import { useCallback, useMemo, useRef, useState } from 'react'
import { foldText } from '../../../shared/notes/filter'
import type { Tag } from '../../../shared/notes/highlight'
import { useTagCounts } from '../../notes/useTagCounts'
import { useSession, useWindowState } from '../../state/useSession'
import { FindField } from '../notes/FindField'
import { changeFilter } from '../notes/notesFilter'
import { TagRow } from './TagRow'
import './TagsPanel.css'

/** All tags of the library: to find, to filter the notes by, to rename and to delete. */
export function TagsPanel({
  onShowNotes,
}: {
  /** Called when the notes have been filtered by a tag, so that they can be brought into view. */
  readonly onShowNotes?: () => void
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const chosen = useWindowState((state) => state.filter.tags)
  const counts = useTagCounts()
  const [wanted, setWanted] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const shown = useMemo(
    () =>
      tags
        .filter(({ name }) => foldText(name).includes(foldText(wanted)))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [tags, wanted],
  )

  const choose = useCallback(
    (tag: Tag, isChosen: boolean) => {
      changeFilter(session, { tags: isChosen ? [] : [tag.id] })
      if (!isChosen) onShowNotes?.()
    },
    [session, onShowNotes],
  )
  const remove = useCallback(
    (tag: Tag) => {
      focusNeighbour(list.current, tag.id)
      session.notes.removeTagEverywhere(tag)
      session.messages.say(`Deleted the tag “${tag.name}”`, {
        title: 'Undo',
        run: () => void session.changes.undo(),
      })
    },
    [session],
  )

  if (tags.length === 0)
    return (
      <div className="tags-empty">
        <p className="tags-empty-title">No tags yet</p>
        <p>
          Select words in an article and press <kbd>T</kbd> to give the passage its first tag.
        </p>
      </div>
    )
  return (
    <div className="tags-panel">
      <FindField label="Find a tag" placeholder="Find a tag" value={wanted} onChange={setWanted} />
      <output className="tags-count">
        {shown.length === tags.length ? countOf(tags.length) : `${shown.length} of ${tags.length}`}
      </output>
      <ul ref={list} className="tags-list" aria-label="Tags">
        {shown.map((tag) => (
          <TagRow
            key={tag.id}
            tag={tag}
            count={counts.get(tag.id) ?? 0}
            isChosen={chosen?.includes(tag.id) ?? false}
            onChoose={choose}
            onRemove={remove}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="tags-empty">No tag has “{wanted.trim()}” in its name.</p>
      )}
    </div>
  )
}

function countOf(count: number): string {
  return count === 1 ? '1 tag' : `${count} tags`
}

/** The keyboard stays in the list when the row it is in goes. */
function focusNeighbour(list: HTMLElement | null, tagId: string): void {
  const row = list?.querySelector(`[data-tag="${CSS.escape(tagId)}"]`)
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  next?.querySelector<HTMLElement>('button')?.focus()
}
