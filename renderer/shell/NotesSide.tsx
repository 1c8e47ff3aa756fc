import { useState } from 'react'
import { NotesPanel } from '../panels/notes/NotesPanel'
import { TagsPanel } from '../panels/tags/TagsPanel'
import { useWindowState } from '../state/useSession'
import { SideTabs } from './SideTabs'

/** The right side: the notes of the open article, and the tags of the library. */
export function NotesSide() {
  const focus = useWindowState((state) => state.focus)
  const [tab, setTab] = useState<'notes' | 'tags'>('notes')
  const [followed, setFollowed] = useState(focus)
  // The highlight that the reader goes to has its note here, where the margin does not fit.
  if (focus !== followed) {
    setFollowed(focus)
    if (focus && focus.by !== 'caret') setTab('notes')
  }
  return (
    <SideTabs
      label="Notes and tags"
      chosen={tab}
      onChoose={setTab}
      tabs={[
        { id: 'notes', title: 'Notes', panel: <NotesPanel /> },
        { id: 'tags', title: 'Tags', panel: <TagsPanel onShowNotes={() => setTab('notes')} /> },
      ]}
    />
  )
}
