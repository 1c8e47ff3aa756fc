import type { Tag } from '../shared/notes/tag'
import { findTag } from '../shared/notes/tagTree'
import { CommandFailed } from './commandFailed'

/** The tag of a name, whatever its case; throws `CommandFailed` if there is none. */
export function findTagNamed(tags: readonly Tag[], name: string): Tag {
  const tag = findTag(tags, name)
  if (tag) return tag
  throw new CommandFailed(`There is no tag “${name}”; scholium tags lists those there are.`)
}
