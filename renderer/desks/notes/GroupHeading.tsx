import { ArrowRight } from 'lucide-react'
import { today } from '../../../shared/article/localDay'
import type { NoteGrouping, NotesGroup } from '../../../shared/catalogue/notesQuery'
import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { highlightColors } from '../../../shared/notes/highlight'
import { itemsById } from '../../../shared/notes/itemsById'
import { tagTree } from '../../../shared/notes/tagTree'
import { describeColor } from '../../notes/describeColor'
import { colorName } from '../../notes/describeHighlight'
import { TagDot } from '../../notes/TagDot'
import { TagPathText } from '../../notes/TagPathText'
import { useSession, useWindowState } from '../../state/useSession'
import { openTagPage } from '../tag/openTagPage'
import { nameOfDay } from './nameOfDay'

/** What a group of highlights has in common, and how many those are. */
export function GroupHeading({
  group: { key, count },
  by,
  isCell = false,
}: {
  readonly group: NotesGroup
  readonly by: NoteGrouping
  /** Whether it stands in the list itself, where it can be read out and pressed. */
  readonly isCell?: boolean
}) {
  const session = useSession()
  const library = useWindowState((state) => state.library)
  const tag = by === 'tag' ? tagTree(library.tags).byId.get(key) : undefined
  const title = titleOf()

  function titleOf(): string {
    switch (by) {
      case 'article':
        return itemsById(library.articles).get(key)?.title ?? ''
      case 'tag':
        return tag ? tagTree(library.tags).textOf(key) : t('allNotes.withoutTag')
      case 'color': {
        const color = highlightColors.find((known) => known === key)
        return color ? describeColor(colorName(color), color, library.tags) : key
      }
      case 'day':
        return nameOfDay(key, today())
      case 'none':
        return ''
    }
  }

  return (
    <div
      className="notes-group"
      {...(isCell && { role: 'gridcell', 'aria-label': t('allNotes.group', { title, count }) })}
    >
      {by === 'color' && <span className={`notes-group-ink highlight-${key}`}>a</span>}
      {tag && <TagDot color={tag.color} />}
      <span className="notes-group-title" dir="auto" title={title}>
        {tag ? <TagPathText tag={tag} tags={library.tags} /> : title}
      </span>
      <span className="notes-group-count">{formatNumber(count)}</span>
      {tag && (
        <button
          type="button"
          // By keyboard the tree of tags leads there.
          tabIndex={-1}
          className="notes-group-link"
          onClick={() => openTagPage(session, tag.id)}
        >
          {t('allNotes.openTag')} <ArrowRight aria-hidden />
        </button>
      )}
    </div>
  )
}
