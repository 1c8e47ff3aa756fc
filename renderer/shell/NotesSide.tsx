import { t } from '../../shared/language/t'
import { useCallback, useEffect, useRef } from 'react'
import { HistoryPanel } from '../panels/history/HistoryPanel'
import { NotesPanel } from '../panels/notes/NotesPanel'
import { TagsPanel } from '../panels/tags/TagsPanel'
import { useSession, useWindowState } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { SideTabs } from './SideTabs'

/** The right side: the notes of the open article, the tags of the library and what was done to it. */
export function NotesSide() {
  const { store } = useSession()
  const focus = useWindowState((state) => state.focus)
  const tab = useWindowState((state) => state.notesTab)
  // Beside a desk the notes of an article that is not in sight would be taken for those of the desk.
  const isPage = useWindowState((state) => state.desk === null)
  const choose = useCallback(
    (notesTab: WindowState['notesTab']): void => store.update((state) => ({ ...state, notesTab })),
    [store],
  )
  // The highlight that the reader goes to has its note here, where the margin does not fit; unless
  // the history led there.
  const followed = useRef(focus)
  useEffect(() => {
    const isNew = focus !== followed.current
    followed.current = focus
    if (!isNew || !focus || focus.by === 'caret') return
    if (focus.byHistory && focus.editing === null) return
    choose('notes')
  }, [choose, focus])
  return (
    <SideTabs
      side="notes"
      label={t('shell.notesSide')}
      chosen={isPage || tab !== 'notes' ? tab : 'tags'}
      onChoose={choose}
      tabs={[
        ...(isPage
          ? [{ id: 'notes' as const, title: t('shell.notes'), panel: <NotesPanel /> }]
          : []),
        {
          id: 'tags',
          title: t('shell.tags'),
          panel: <TagsPanel onShowNotes={() => choose('notes')} />,
        },
        { id: 'history', title: t('shell.history'), panel: <HistoryPanel /> },
      ]}
    />
  )
}
