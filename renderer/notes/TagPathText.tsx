import { Fragment } from 'react'
import type { Tag } from '../../shared/notes/tag'
import { writeTagPath } from '../../shared/notes/tagPath'
import { tagTree } from '../../shared/notes/tagTree'
import './TagPathText.css'

/**
 * The path of a tag for the eye, the levels above it in a fainter ink. Each level keeps its own
 * direction; they follow one another in that of the window. To a screen reader the two parts are
 * two words, so whatever holds the path is labelled with it.
 */
export function TagPathText({ tag, tags }: { readonly tag: Tag; readonly tags: readonly Tag[] }) {
  const tree = tagTree(tags)
  const above = tree.ancestorsOf(tag.id).toReversed()
  return (
    <span className="tag-path">
      {above.length > 0 && (
        <span className="tag-path-above">
          <span className="tag-path-levels">
            {above.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && '/'}
                <bdi>{writeTagPath([tree.byId.get(id)!.name])}</bdi>
              </Fragment>
            ))}
          </span>
          /
        </span>
      )}
      <bdi className="tag-path-name">{writeTagPath([tag.name])}</bdi>
    </span>
  )
}
