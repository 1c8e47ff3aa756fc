import { Copy, FileDown, NotebookText, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { everyNote } from '../../../shared/catalogue/notesQuery'
import type { TagPage } from '../../../shared/catalogue/tagPage'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import { askExport, passagesOfTag } from '../../commands/askExport'
import { exportMarkdown } from '../../commands/exportMarkdown'
import { NoteText } from '../../notes/NoteText'
import { TagDot } from '../../notes/TagDot'
import { useTagCounts } from '../../notes/useTagCounts'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { TagLink } from './TagLink'

/** How many of the tags below are named at first; of more than these the rest is one press away. */
const fewChildren = 24

/** What a tag is called and means, what stands below it, and what can be done with its passages. */
export function TagHead({
  tag,
  withChildren,
  page,
}: {
  readonly tag: Tag
  readonly withChildren: boolean
  /** Null until its passages are known. */
  readonly page: TagPage | null
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const counts = useTagCounts()
  const tree = tagTree(tags)
  const above = tree.ancestorsOf(tag.id).toReversed()
  const children = tree.childrenOf(tag.id)
  const [showsAll, setShowsAll] = useState(false)
  const isEmpty = page?.total === 0

  const copy = async (): Promise<void> => {
    const ids = await passagesOfTag(session, { tagId: tag.id, withChildren })
    if (!ids) return
    const tagId = withChildren ? tag.id : null
    const order = { articleIds: null, groupBy: 'article', tagId, highlightIds: ids } as const
    await exportMarkdown(session, { ...order, to: 'clipboard' })
  }
  const list = (): void => {
    const { notesOrder: order, notesGroup: group } = session.store.get().settings
    const query = { ...everyNote, tagId: tag.id, withChildren }
    session.desks.open({ kind: 'notes', list: { query, order, group }, place: null })
  }

  return (
    <header className="tag-head">
      {above.length > 0 && (
        <nav className="tag-above" aria-label={t('tagPage.tagsAbove')}>
          {above.map((id) => (
            <TagLink key={id} tag={tree.byId.get(id)!} />
          ))}
        </nav>
      )}
      <h1 dir="auto" title={tag.name}>
        <TagDot color={tag.color} />
        <span>{tag.name}</span>
      </h1>
      {tag.definition.trim() !== '' && (
        <div className="tag-definition">
          <NoteText note={tag.definition} id={tag.id} />
        </div>
      )}
      {children.length > 0 && (
        <nav className="tag-below" aria-label={t('tagPage.tagsBelow')}>
          {(showsAll ? children : children.slice(0, fewChildren)).map((child) => (
            <TagLink key={child.id} tag={child} count={counts.get(child.id)?.whole ?? 0} />
          ))}
          {children.length > fewChildren && (
            <button
              type="button"
              className="tag-link"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll
                ? t('tagPage.fewerBelow')
                : t('tagPage.moreBelow', { count: children.length - fewChildren })}
            </button>
          )}
        </nav>
      )}
      <div className="tag-acts">
        <output className="tag-counts">{page && describe(page)}</output>
        {children.length > 0 && (
          <Checkbox
            isSelected={withChildren}
            onChange={(isSelected) =>
              session.desks.change('tag', (desk) => ({
                ...desk,
                withChildren: isSelected,
                place: null,
              }))
            }
          >
            {t('tagPage.withTagsBelow')}
          </Checkbox>
        )}
        <span className="tag-acts-end">
          <Button
            look="quiet"
            onPress={() => session.dialogs.open({ kind: 'edit-tag', tagId: tag.id })}
          >
            <SlidersHorizontal aria-hidden /> {t('tagPage.edit')}
          </Button>
          <Button look="quiet" onPress={list}>
            <NotebookText aria-hidden /> {t('tagPage.asList')}
          </Button>
          <Button look="quiet" isDisabled={isEmpty} onPress={() => void copy()}>
            <Copy aria-hidden /> {t('tagPage.copyMarkdown')}
          </Button>
          <Button look="quiet" isDisabled={isEmpty} onPress={() => void askExport(session)}>
            <FileDown aria-hidden /> {t('tagPage.export')}
          </Button>
        </span>
      </div>
      {isEmpty && (
        <div className="desk-empty">
          <p className="desk-empty-title">{t('tagPage.empty')}</p>
          <p>{t('tagPage.emptyHint')}</p>
        </div>
      )}
    </header>
  )
}

function describe({ total, articleCount }: TagPage): string {
  if (total === 0) return t('desks.passages', { count: 0 })
  return t('tagPage.passagesIn', { passages: total, articles: articleCount })
}
