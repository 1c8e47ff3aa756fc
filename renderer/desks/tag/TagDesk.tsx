import { useCallback, useEffect } from 'react'
import { t } from '../../../shared/language/t'
import { tagTree } from '../../../shared/notes/tagTree'
import type { ListPlace } from '../../state/desk'
import { useSession, useWindowState } from '../../state/useSession'
import { focusDesk } from '../focusDesk'
import { TagPassages } from './TagPassages'
import './tagDesk.css'

/** The page of a tag: what it means, and all its passages as they stand in their articles. */
export function TagDesk() {
  const session = useSession()
  const desk = useWindowState(({ desk }) => (desk?.kind === 'tag' ? desk : null))
  const tag = useWindowState(({ library, desk }) =>
    desk?.kind === 'tag' ? tagTree(library.tags).byId.get(desk.tagId) : undefined,
  )
  const onPlace = useCallback(
    (place: ListPlace) =>
      session.desks.change('tag', (desk) =>
        JSON.stringify(desk.place) === JSON.stringify(place) ? desk : { ...desk, place },
      ),
    [session],
  )
  useEffect(() => focusDesk(), [])
  if (!desk) return null
  if (!tag)
    return (
      <div className="desk">
        <div className="desk-body">
          <div className="desk-sheet desk-empty">
            <p className="desk-empty-title">{t('tagPage.gone')}</p>
            <p>{t('tagPage.goneHint')}</p>
          </div>
        </div>
      </div>
    )
  return (
    <div className="desk">
      <TagPassages
        // Another page is read from its beginning.
        key={`${tag.id} ${desk.withChildren}`}
        tag={tag}
        withChildren={desk.withChildren}
        place={desk.place}
        onPlace={onPlace}
      />
    </div>
  )
}
