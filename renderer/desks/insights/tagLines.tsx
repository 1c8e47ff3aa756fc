import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import { TagPathText } from '../../notes/TagPathText'
import { briefPath } from './briefPath'
import type { MatrixSectionLine } from './MatrixSection'

/** The rows or columns of a matrix that are about tags; one that was just deleted has no name. */
export function tagLines(
  tagIds: readonly string[],
  tags: readonly Tag[],
): readonly MatrixSectionLine[] {
  const { byId, textOf } = tagTree(tags)
  return tagIds.map((id) => {
    const tag = byId.get(id)
    if (!tag) return { id, name: '' }
    const shown = <TagPathText tag={tag} tags={tags} />
    return { id, name: textOf(id), brief: briefPath(tag), shown }
  })
}
