import {
  BookOpenText,
  FolderInput,
  Merge,
  Pencil,
  Plus,
  SlidersHorizontal,
  Split,
  Trash2,
} from 'lucide-react'
import { MenuItem, Separator, Text } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import type { ModelessDialog } from '../../state/windowState'
import { KeyCaps } from '../../ui/KeyCaps'
import { MenuAtPoint } from '../../ui/MenuAtPoint'

/** What can be done to a tag, for as long as it is there. */
export function TagMenu({
  tag,
  highlights,
  x,
  y,
  onOpenPage,
  onRename,
  onDelete,
  onAsk,
  onClose,
}: {
  readonly tag: Tag
  /** How many bear the tag itself. */
  readonly highlights: number
  /** Its place in the window, in pixels. */
  readonly x: number
  readonly y: number
  readonly onOpenPage: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onAsk: (dialog: ModelessDialog) => void
  readonly onClose: () => void
}) {
  const ask = (dialog: ModelessDialog) => (): void => onAsk(dialog)
  const tagId = tag.id
  const items = [
    { title: t('tagsPanel.openPage'), icon: BookOpenText, keys: 'Mod+Enter', run: onOpenPage },
    { title: t('tagsPanel.rename'), icon: Pencil, keys: 'F2', run: onRename },
    { title: t('tagsPanel.edit'), icon: SlidersHorizontal, run: ask({ kind: 'edit-tag', tagId }) },
    {
      title: t('tagsPanel.newTagInside'),
      icon: Plus,
      run: ask({ kind: 'add-tag', parent: tagId }),
    },
    { title: t('tagsPanel.move'), icon: FolderInput, run: ask({ kind: 'move-tag', tagId }) },
    { title: t('tagsPanel.merge'), icon: Merge, run: ask({ kind: 'merge-tag', tagId }) },
    {
      title: t('tagsPanel.split'),
      icon: Split,
      isDisabled: highlights === 0,
      run: ask({ kind: 'split-tag', tagId }),
    },
  ]
  return (
    <MenuAtPoint
      label={t('tagsPanel.tag', { tag: tag.name })}
      x={x}
      y={y}
      focusesFirst
      onClose={onClose}
    >
      {items.map(({ title, icon: Icon, keys, isDisabled = false, run }) => (
        <MenuItem key={title} className="menu-item" isDisabled={isDisabled} onAction={run}>
          <Icon aria-hidden />
          <Text slot="label">{title}</Text>
          {keys !== undefined && <KeyCaps keys={keys} />}
        </MenuItem>
      ))}
      <Separator className="menu-separator" />
      <MenuItem className="menu-item menu-item-danger" onAction={onDelete}>
        <Trash2 aria-hidden />
        <Text slot="label">{t('tagsPanel.delete')}</Text>
        <KeyCaps keys="Delete" />
      </MenuItem>
    </MenuAtPoint>
  )
}
