import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { NotesPanel } from '../panels/notes/NotesPanel'
import { TagsPanel } from '../panels/tags/TagsPanel'

/** The right side: the notes of the open article, and the tags of the library. */
export function NotesSide() {
  return (
    <Tabs className="notes-side">
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
        <TagsPanel />
      </TabPanel>
    </Tabs>
  )
}
