import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../../shared/language/t'
import type { TagCount } from '../../../shared/notes/tags'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { matchesKey } from '../../commands/keys'
import { openTagPage } from '../../desks/tag/openTagPage'
import { tagsAfter } from '../../notes/tagsAfter'
import { useSession, useWindowState } from '../../state/useSession'
import { useTypeAhead } from '../contents/useTypeAhead'
import { focusPage } from '../focusPage'
import { changeFilter } from '../notes/notesFilter'
import { withIndex } from '../notes/withIndex'
import { listTagRows, type TagRow } from './listTagRows'
import { stepForKey } from './stepForKey'
import { TagMenu } from './TagMenu'
import { tagTreeId } from './tagTreeId'
import { TagTreeRow, type TagRowActs } from './TagTreeRow'
import { useTagActs } from './useTagActs'
import { useTagDrag } from './useTagDrag'
import { describeCounts } from './describeCounts'

const none: TagCount = { own: 0, whole: 0 }

export interface TagTreeProps {
  readonly rows: readonly TagRow[]
  /** What the rows were looked for by. */
  readonly wanted: string
  readonly counts: ReadonlyMap<string, TagCount>
  readonly onOpen: (tagId: string, isOpen: boolean) => void
  /** Called when the notes have been filtered by a tag, so that they can be brought into view. */
  readonly onShowNotes?: (() => void) | undefined
}

/**
 * The tags as a tree of which only what is in view is drawn. A press or Enter filters the notes by
 * one; arrows, Home, End and letters walk; what is done to a tag is in its menu.
 */
export function TagTree({ rows, wanted, counts, onOpen, onShowNotes }: TagTreeProps) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const chosen = useWindowState((state) => state.filter.tags)
  const platform = useWindowState((state) => state.platform)
  const [at, setAt] = useState<{ tagId: string | null; index: number }>({ tagId: null, index: 0 })
  const [renaming, setRenaming] = useState<string | null>(null)
  // Which one a dialog is about, whichever is chosen.
  const askedId = useWindowState(({ dialog }) =>
    dialog && 'tagId' in dialog ? dialog.tagId : null,
  )
  const [menu, setMenu] = useState<{ tagId: string; x: number; y: number } | null>(null)
  const scroller = useRef<HTMLDivElement>(null)

  // Where the tag was that the keyboard was at, once that is gone.
  const found = rows.findIndex(({ tag }) => tag.id === at.tagId)
  const active = found >= 0 ? found : Math.min(at.index, rows.length - 1)
  const row = rows[active]
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    getItemKey: useCallback((index: number) => rows[index]!.tag.id, [rows]),
    overscan: 8,
    paddingEnd: 12,
    scrollPaddingEnd: 12,
    initialRect: { width: 320, height: 640 },
    // Where the keyboard is must be there for a screen reader, and what is typed must stay.
    rangeExtractor: useCallback((range: Range) => withIndex(range, active), [active]),
  })

  const { move, indent, outdent, remove } = useTagActs(onOpen)
  const { drag, press } = useTagDrag({
    scroller: () => scroller.current,
    onHover: (tagId) => onOpen(tagId, true),
    onDrop: (tagId, parent) => {
      setAt({ tagId, index: 0 })
      move(tagId, parent)
    },
  })

  const walkTo = (index: number): void => {
    const next = rows[index]
    if (!next) return
    setAt({ tagId: next.tag.id, index })
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const choose = (index: number): void => {
    const tagId = rows[index]?.tag.id
    if (tagId === undefined) return
    setAt({ tagId, index })
    const { article, desk } = session.store.get()
    // Where no article is in sight whose notes could be shown.
    if (!article || desk) return openTagPage(session, tagId)
    const isChosen = chosen?.includes(tagId) ?? false
    changeFilter(session, { tags: isChosen ? [] : [tagId] })
    if (!isChosen) onShowNotes?.()
  }
  const showMenu = (index: number, x: number, y: number): void => {
    const tagId = rows[index]?.tag.id
    if (tagId === undefined) return
    scroller.current?.focus()
    setAt({ tagId, index })
    setMenu({ tagId, x, y })
  }
  const ownCount = (tagId: string): number => counts.get(tagId)?.own ?? 0
  const rename = (tagId: string): void => {
    setAt({ tagId, index: active })
    setRenaming(tagId)
  }
  // A dialog gives the focus back to what had it when it came up, which must not be the menu.
  const leaveMenu = (): void => {
    flushSync(() => setMenu(null))
    scroller.current?.focus()
  }
  const renameTo: TagRowActs['renameTo'] = (tagId, name) => {
    const act: TagAct = { kind: 'rename', tagId, name }
    // What is no longer found is gone from sight, so the reader is told where to.
    const isFound = listTagRows(tagsAfter(tags, act), new Set(), wanted).rows.some(
      ({ tag }) => tag.id === tagId,
    )
    return isFound ? session.tags.perform(act) : session.tags.performWithUndo(act)
  }
  const endRenaming = (byKey: boolean): void => {
    setRenaming(null)
    if (byKey) scroller.current?.focus()
  }
  const acts: TagRowActs = { choose, setOpen: onOpen, showMenu, press, renameTo, endRenaming }

  const names = useMemo(() => rows.map(({ tag }) => tag.name), [rows])
  const typeAhead = useTypeAhead(names)

  /** False for a key that is none of the tree's. */
  const handleKey = (event: KeyboardEvent): boolean => {
    const { key, altKey, shiftKey } = event
    if (!row || event.nativeEvent.isComposing) return false
    const tagId = row.tag.id
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'Enter' || !matchesKey('Mod+Enter', event.nativeEvent, platform)) return false
      openTagPage(session, tagId)
      return true
    }
    if (altKey) {
      if (!shiftKey) return false
      if (key === 'ArrowRight') indent(tagId)
      else if (key === 'ArrowLeft') outdent(tagId)
      else return false
    } else if (key === 'ContextMenu' || (shiftKey && key === 'F10')) {
      const { left, bottom } = (rowElement(tagId) ?? event.currentTarget).getBoundingClientRect()
      showMenu(active, left + 24, bottom)
    } else if (key === 'F2') rename(tagId)
    else if (key === 'Delete') remove(tagId, ownCount(tagId))
    else if (key === 'Enter' || (key === ' ' && !typeAhead.isTyping())) choose(active)
    else if (key === 'Escape' && session.store.get().drawer === null) focusPage()
    else {
      const next = typeAheadOrStep(key)
      if (!next) return false
      if (next.kind === 'walk') walkTo(next.to)
      else onOpen(tagId, next.kind === 'open')
    }
    return true
  }
  const typeAheadOrStep = (key: string): ReturnType<typeof stepForKey> => {
    const step = stepForKey(key, active, rows)
    if (step) return step
    const to = typeAhead.find(key, active)
    return to === null ? null : { kind: 'walk', to }
  }
  const family = useMemo(
    () => (drag ? tagTree(tags).withDescendants(drag.tagId) : new Set<string>()),
    [tags, drag],
  )
  const menuTag = menu && tagTree(tags).byId.get(menu.tagId)
  return (
    <>
      {/* Letters and arrows are for the whole tree, which has the focus itself. */}
      <div
        ref={scroller}
        id={tagTreeId}
        className="tags-tree"
        role="tree"
        tabIndex={0}
        aria-label={t('tagsPanel.title')}
        aria-activedescendant={row && `${tagTreeId}-${row.tag.id}`}
        onKeyDown={(event) => {
          // The field of a new name has its own keys.
          if (event.target !== event.currentTarget || !handleKey(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const { tag } = rows[index]!
            const isOver = drag?.over === tag.id
            return (
              <TagTreeRow
                key={key}
                ref={virtualizer.measureElement}
                row={rows[index]!}
                index={index}
                count={counts.get(tag.id) ?? none}
                top={start}
                isActive={index === active}
                isAsked={tag.id === (menu?.tagId ?? askedId)}
                isChosen={chosen?.includes(tag.id) ?? false}
                isRenaming={renaming === tag.id}
                drag={
                  drag?.tagId === tag.id
                    ? 'dragged'
                    : isOver
                      ? family.has(tag.id)
                        ? 'refused'
                        : 'target'
                      : null
                }
                acts={acts}
              />
            )
          })}
        </div>
      </div>
      {drag && (
        <>
          <div
            className="tags-top-level"
            data-top-level
            data-over={drag.over === null || undefined}
          >
            {t('tagsPanel.topLevel')}
          </div>
          <div className="tag-drag" style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}>
            {tagTree(tags).byId.get(drag.tagId)?.name}{' '}
            <span className="tag-drag-count">{describeCounts(counts.get(drag.tagId) ?? none)}</span>
          </div>
        </>
      )}
      {menu && menuTag && (
        <TagMenu
          tag={menuTag}
          highlights={ownCount(menuTag.id)}
          x={menu.x}
          y={menu.y}
          onOpenPage={() => openTagPage(session, menuTag.id)}
          onRename={() => rename(menuTag.id)}
          onDelete={() => {
            leaveMenu()
            remove(menuTag.id, ownCount(menuTag.id))
          }}
          onAsk={(dialog) => {
            leaveMenu()
            session.dialogs.open(dialog)
          }}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}

function rowElement(tagId: string): HTMLElement | null {
  return document.getElementById(`${tagTreeId}-${tagId}`)
}
