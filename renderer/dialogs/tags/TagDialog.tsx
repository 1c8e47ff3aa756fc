import { useEffect } from 'react'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import type { ModelessDialog } from '../../state/windowState'
import { DeleteTag } from './DeleteTag'
import { EditTag } from './EditTag'
import { MergeTag } from './MergeTag'
import { MoveTag } from './MoveTag'
import { SplitTag } from './SplitTag'

type AboutTag = Extract<ModelessDialog, { readonly tagId: string; readonly kind: `${string}-tag` }>

/** A dialog about a tag, for as long as that is there. */
export function TagDialog({
  dialog,
  onClose,
}: {
  readonly dialog: AboutTag
  readonly onClose: () => void
}) {
  const tag = useWindowState((state) => tagTree(state.library.tags).byId.get(dialog.tagId))
  const isGone = tag === undefined
  // Undone meanwhile, say: what is not there must not keep the keyboard.
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (!tag) return null
  switch (dialog.kind) {
    case 'edit-tag':
      return <EditTag tag={tag} draft={dialog.draft} onClose={onClose} />
    case 'move-tag':
      return <MoveTag tag={tag} onClose={onClose} />
    case 'merge-tag':
      return <MergeTag tag={tag} onClose={onClose} />
    case 'split-tag':
      return <SplitTag tag={tag} draft={dialog.draft} onClose={onClose} />
    case 'delete-tag':
      return <DeleteTag tag={tag} onClose={onClose} />
  }
}
