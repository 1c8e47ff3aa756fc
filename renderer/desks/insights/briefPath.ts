import type { Tag } from '../../../shared/notes/tag'
import { writeTagPath } from '../../../shared/notes/tagPath'

/** The name of a tag, with a sign that it stands below another where it does. */
export function briefPath({ name, parent }: Tag): string {
  return (parent === null ? '' : '…/') + writeTagPath([name])
}
