import { formatNumber } from '../../../shared/language/formats'
import type { Tag } from '../../../shared/notes/tag'
import { TagDot } from '../../notes/TagDot'
import { useSession } from '../../state/useSession'
import { openTagPage } from './openTagPage'

/** The name of a tag, which leads to its page. */
export function TagLink({ tag, count }: { readonly tag: Tag; readonly count?: number }) {
  const session = useSession()
  return (
    <button type="button" className="tag-link" onClick={() => openTagPage(session, tag.id)}>
      <TagDot color={tag.color} />
      <bdi>{tag.name}</bdi>
      {count !== undefined && <span className="tag-link-count">{formatNumber(count)}</span>}
    </button>
  )
}
