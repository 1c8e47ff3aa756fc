import type { Tag } from '../../../shared/notes/tag'

/** What every dialog about a tag is given. */
export interface TagDialogProps {
  readonly tag: Tag
  readonly onClose: () => void
}
