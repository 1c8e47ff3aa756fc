import { useDeferredValue, useMemo } from 'react'
import { t } from '../../../shared/language/t'
import { matcherOf } from '../../../shared/notes/filter'
import { useSession, useWindowState } from '../../state/useSession'
import { openHighlights } from '../../state/windowState'
import { Button } from '../../ui/Button'
import { asKey } from '../../ui/insideTags'
import { tRich } from '../../ui/tRich'
import { FilterBar } from './FilterBar'
import { clearFilter, isFiltering, withKnownTags } from './notesFilter'
import { NotesList } from './NotesList'
import './NotesPanel.css'

/** All highlights of the open article, or those that the filter lets through. */
export function NotesPanel() {
  const session = useSession()
  const article = useWindowState((state) => state.article)
  const highlights = useWindowState(openHighlights)
  const tags = useWindowState((state) => state.library.tags)
  const asked = useWindowState((state) => state.filter)
  const filter = useMemo(() => withKnownTags(asked, tags), [asked, tags])
  // Typing goes on while thousands of notes are looked through.
  const applied = useDeferredValue(filter)
  const shown = useMemo(
    () => (isFiltering(applied) ? highlights.filter(matcherOf(applied, tags)) : highlights),
    [applied, highlights, tags],
  )

  if (!article)
    return (
      <div className="notes-empty">
        <p className="notes-empty-title">{t('notesPanel.noArticle')}</p>
        <p>{t('notesPanel.noArticleHint')}</p>
      </div>
    )
  if (highlights.length === 0)
    return (
      <div className="notes-empty">
        <p className="notes-empty-title">{t('notesPanel.empty')}</p>
        <p>{tRich('notesPanel.emptyHint', { key: asKey })}</p>
      </div>
    )
  return (
    <div className="notes-panel">
      <FilterBar filter={filter} highlights={highlights} shown={shown.length} />
      {shown.length === 0 ? (
        <div className="notes-empty">
          <p className="notes-empty-title">{t('notesPanel.noneMatches')}</p>
          <p>{t('notesPanel.noneMatchesHint', { count: highlights.length })}</p>
          <Button look="quiet" onPress={() => clearFilter(session)}>
            {t('notesPanel.showAll')}
          </Button>
        </div>
      ) : (
        // What is asked for anew is read from its beginning.
        <NotesList
          key={`${article.id} ${JSON.stringify(applied)}`}
          highlights={shown}
          headings={article.headings}
        />
      )}
    </div>
  )
}
