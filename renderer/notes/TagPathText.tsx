import type { Tag } from '../../shared/notes/tag'
import { writeTagPath } from '../../shared/notes/tagPath'
import { tagTree } from '../../shared/notes/tagTree'
import './TagPathText.css'

/** The path of a tag, the levels above it in a fainter ink. */
export function TagPathText({ tag, tags }: { readonly tag: Tag; readonly tags: readonly Tag[] }) {
  const above = tagTree(tags).pathOf(tag.id).slice(0, -1)
  return (
    <span className="tag-path">
      {above.length > 0 && (
        <span className="tag-path-above">
          <bdi>{writeTagPath(above)}</bdi>/
        </span>
      )}
      <bdi className="tag-path-name">{writeTagPath([tag.name])}</bdi>
    </span>
  )
}
