import { useEffect } from 'react'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import type { TagDialogKind } from '../../state/windowState'
import { DeleteTag } from './DeleteTag'
import { EditTag } from './EditTag'
import { MergeTag } from './MergeTag'
import { MoveTag } from './MoveTag'
import { SplitTag } from './SplitTag'

const dialogs = {
  'edit-tag': EditTag,
  'move-tag': MoveTag,
  'merge-tag': MergeTag,
  'split-tag': SplitTag,
  'delete-tag': DeleteTag,
} as const

/** A dialog about a tag, for as long as that is there. */
export function TagDialog({
  kind,
  tagId,
  onClose,
}: {
  readonly kind: TagDialogKind
  readonly tagId: string
  readonly onClose: () => void
}) {
  const tag = useWindowState((state) => tagTree(state.library.tags).byId.get(tagId))
  const About = dialogs[kind]
  const isGone = tag === undefined
  // Undone meanwhile, say: what is not there must not keep the keyboard.
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  return tag ? <About tag={tag} onClose={onClose} /> : null
}
