import { ChevronRight, Ellipsis, Highlighter } from 'lucide-react'
import type { CSSProperties, PointerEvent, Ref } from 'react'
import type { Reply, TagActDone } from '../../../shared/contract'
import { formatList, formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { isInk, type Tag } from '../../../shared/notes/tag'
import type { TagCount } from '../../../shared/notes/tags'
import { TagDot } from '../../notes/TagDot'
import { KeyCaps } from '../../ui/KeyCaps'
import { describeCounts } from './describeCounts'
import type { TagRow } from './listTagRows'
import { RenameTag } from './RenameTag'
import { tagTreeId } from './tagTreeId'

/** No tag is moved in farther, for its name needs the room. */
const deepest = 8

/** What the rows of the tree ask of it. */
export interface TagRowActs {
  readonly choose: (index: number) => void
  readonly setOpen: (tagId: string, isOpen: boolean) => void
  /** In pixels of the window. */
  readonly showMenu: (index: number, x: number, y: number) => void
  readonly press: (event: PointerEvent, tagId: string) => void
  readonly renameTo: (tagId: string, name: string) => Promise<Reply<TagActDone>>
  readonly endRenaming: (byKey: boolean) => void
}

export interface TagTreeRowProps {
  readonly ref: Ref<HTMLDivElement>
  readonly row: TagRow
  readonly index: number
  readonly count: TagCount
  /** Pixels from the top of the tree. */
  readonly top: number
  /** Whether the keyboard is at it. */
  readonly isActive: boolean
  /** Whether a menu or a dialog is about it. */
  readonly isAsked: boolean
  /** Whether the notes are filtered by it. */
  readonly isChosen: boolean
  readonly isRenaming: boolean
  /** What a drag is to it. */
  readonly drag: 'dragged' | 'target' | 'refused' | null
  readonly acts: TagRowActs
}

/** A tag in the tree of all. */
export function TagTreeRow(props: TagTreeRowProps) {
  const { ref, row, index, count, top, isActive, isAsked, isChosen, isRenaming } = props
  const { drag, acts } = props
  const { tag, depth, position, siblings, hasChildren, isOpen } = row
  const style: CSSProperties & Record<`--${string}`, number> = {
    transform: `translateY(${top}px)`,
    '--depth': Math.min(depth, deepest),
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys and focus are the tree's
    <div
      ref={ref}
      id={`${tagTreeId}-${tag.id}`}
      role="treeitem"
      aria-label={describeRow(tag, count)}
      aria-level={depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      data-asked={isAsked || undefined}
      data-index={index}
      data-tag={tag.id}
      data-drag={drag ?? undefined}
      data-renaming={isRenaming || undefined}
      className="tag-row"
      style={style}
      title={isRenaming ? undefined : tag.definition || undefined}
      onClick={() => {
        if (!isRenaming) acts.choose(index)
      }}
      onPointerDown={(event) => {
        if (!isRenaming) acts.press(event, tag.id)
      }}
      onContextMenu={(event) => {
        if (isRenaming) return
        event.preventDefault()
        acts.showMenu(index, event.clientX, event.clientY)
      }}
    >
      {/* Keys open and close what the keyboard is at. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        className="tag-row-twisty"
        data-open={hasChildren ? isOpen : undefined}
        onClick={(event) => {
          if (!hasChildren) return
          event.stopPropagation()
          acts.setOpen(tag.id, !isOpen)
        }}
      >
        {hasChildren && <ChevronRight aria-hidden />}
      </span>
      <TagDot color={tag.color} />
      {isRenaming ? (
        <>
          <RenameTag
            tag={tag}
            onRename={(name) => acts.renameTo(tag.id, name)}
            onEnd={acts.endRenaming}
          />
          <span className="tag-row-count" title={describeCounts(count)}>
            {formatNumber(count.whole)}
          </span>
        </>
      ) : (
        <>
          <bdi className="tag-row-name" title={tag.name.length > 24 ? tag.name : undefined}>
            {tag.name}
          </bdi>
          {tag.bound && isInk(tag.color) && (
            <span className="tag-row-bound" title={t('tagsPanel.colorKey', { color: tag.color })}>
              <Highlighter aria-hidden />
            </span>
          )}
          {tag.key !== null && <KeyCaps keys={tag.key} />}
          <span className="tag-row-count" title={describeCounts(count)}>
            {formatNumber(count.own)}
            {count.own !== count.whole && ` · ${formatNumber(count.whole)}`}
          </span>
          <button
            type="button"
            // By keyboard the menu has a key of its own.
            tabIndex={-1}
            className="tag-row-more"
            aria-label={t('tagsPanel.more', { tag: tag.name })}
            aria-haspopup="menu"
            onPointerDown={(event) => event.stopPropagation()}
            onClick={(event) => {
              event.stopPropagation()
              const { left, bottom } = event.currentTarget.getBoundingClientRect()
              acts.showMenu(index, left, bottom)
            }}
          >
            <Ellipsis aria-hidden />
          </button>
        </>
      )}
    </div>
  )
}

function describeRow(tag: Tag, count: TagCount): string {
  const parts = [tag.name, describeCounts(count)]
  if (tag.key !== null) parts.push(t('tagsPanel.key', { key: tag.key.toUpperCase() }))
  if (tag.bound && isInk(tag.color)) parts.push(t('tagsPanel.colorKey', { color: tag.color }))
  return formatList(parts, 'unit')
}
