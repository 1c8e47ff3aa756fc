import { useMemo } from 'react'
import type { NotesQuery } from '../../../shared/catalogue/notesQuery'
import { t } from '../../../shared/language/t'
import { tagTree } from '../../../shared/notes/tagTree'
import { tagFinder } from '../../notes/findTags'
import { TagPathText } from '../../notes/TagPathText'
import { useTagCounts } from '../../notes/useTagCounts'
import { useSession, useWindowState } from '../../state/useSession'
import { Checkbox } from '../../ui/Checkbox'
import { FinderMenu } from '../../ui/FinderMenu'
import { changeQuery } from './changeListing'
import { FilterPopover } from './FilterPopover'

/** Asks for a tag, with or without those below it. */
export function TagFilter({ query: { tagId, withChildren } }: { readonly query: NotesQuery }) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const counts = useTagCounts()
  const find = useMemo(() => tagFinder(tags, counts, { canCreate: false }), [tags, counts])
  const tag = tagId === null ? undefined : tagTree(tags).byId.get(tagId)
  return (
    <FilterPopover
      label={t('allNotes.tag')}
      title={tag ? <TagPathText tag={tag} tags={tags} /> : t('allNotes.goneTag')}
      isOn={tagId !== null}
      onClear={() => changeQuery(session, { tagId: null })}
    >
      {(close) => (
        <>
          <FinderMenu
            label={t('allNotes.findTag')}
            placeholder={t('allNotes.findTag')}
            find={find}
            nothing={t('allNotes.noTag')}
            onChoose={({ id }) => {
              changeQuery(session, { tagId: id })
              close()
            }}
          />
          <div className="notes-filter-foot">
            <Checkbox
              isSelected={withChildren}
              onChange={(isSelected) => changeQuery(session, { withChildren: isSelected })}
            >
              {t('allNotes.withTagsBelow')}
            </Checkbox>
          </div>
        </>
      )}
    </FilterPopover>
  )
}
