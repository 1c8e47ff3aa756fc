import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, useState } from 'react'
import { foldText } from '../../../shared/notes/filter'
import type { Tag } from '../../../shared/notes/tag'
import { useTagCounts } from '../../notes/useTagCounts'
import { useSession, useWindowState } from '../../state/useSession'
import { FindField } from '../notes/FindField'
import { changeFilter } from '../notes/notesFilter'
import { withIndex } from '../notes/withIndex'
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
  const [renaming, setRenaming] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const shown = useMemo(
    () =>
      tags
        .filter(({ name }) => foldText(name).includes(foldText(wanted)))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [tags, wanted],
  )

  const renamedAt = shown.findIndex(({ id }) => id === renaming)
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => 30,
    getItemKey: useCallback((index: number) => shown[index]!.id, [shown]),
    overscan: 5,
    initialRect: { width: 320, height: 640 },
    rangeExtractor: useCallback((range: Range) => withIndex(range, renamedAt), [renamedAt]),
  })

  const rename = useCallback((tag: Tag | null) => setRenaming(tag?.id ?? null), [])
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
      void session.tags.performWithUndo({ kind: 'delete', tagId: tag.id, children: 'lift' })
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
      <div ref={list} className="tags-scroller">
        <ul className="tags-list" aria-label="Tags" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const tag = shown[index]!
            return (
              <li
                key={tag.id}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                className="tags-item"
                style={{ transform: `translateY(${start}px)` }}
              >
                <TagRow
                  tag={tag}
                  count={counts.get(tag.id)?.own ?? 0}
                  isChosen={chosen?.includes(tag.id) ?? false}
                  isRenaming={renaming === tag.id}
                  onChoose={choose}
                  onRename={rename}
                  onRemove={remove}
                />
              </li>
            )
          })}
        </ul>
      </div>
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
  const row = list?.querySelector(`[data-tag="${CSS.escape(tagId)}"]`)?.closest('li')
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  next?.querySelector<HTMLElement>('button')?.focus()
}
