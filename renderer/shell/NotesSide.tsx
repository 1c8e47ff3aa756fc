import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { NotesPanel } from '../panels/notes/NotesPanel'
import { TagsPanel } from '../panels/tags/TagsPanel'
import { useWindowState } from '../state/useSession'

/** The right side: the notes of the open article, and the tags of the library. */
export function NotesSide() {
  const focus = useWindowState((state) => state.focus)
  const [tab, setTab] = useState('notes')
  const [followed, setFollowed] = useState(focus)
  // The highlight that the reader goes to has its note here, where the margin does not fit.
  if (focus !== followed) {
    setFollowed(focus)
    if (focus && focus.by !== 'caret') setTab('notes')
  }
  return (
    <Tabs
      className="notes-side"
      selectedKey={tab}
      onSelectionChange={(key) => setTab(key === 'tags' ? 'tags' : 'notes')}
    >
      <TabList className="notes-tabs" aria-label="Notes and tags">
        <Tab id="notes" className="notes-tab">
          Notes
        </Tab>
        <Tab id="tags" className="notes-tab">
          Tags
        </Tab>
      </TabList>
      <TabPanel id="notes" className="notes-tab-panel">
        <NotesPanel />
      </TabPanel>
      <TabPanel id="tags" className="notes-tab-panel">
        <TagsPanel onShowNotes={() => setTab('notes')} />
      </TabPanel>
    </Tabs>
  )
}
