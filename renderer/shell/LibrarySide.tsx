import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { ContentsPanel } from '../panels/contents/ContentsPanel'
import { LibraryPanel } from '../panels/library/LibraryPanel'
import { useSession, useWindowState } from '../state/useSession'

/** The left side: all articles, and the headings of the open one. */
export function LibrarySide() {
  const session = useSession()
  const tab = useWindowState((state) => state.settings.libraryTab)
  return (
    <Tabs
      className="notes-side"
      selectedKey={tab}
      onSelectionChange={(key) =>
        session.changeSettings({ libraryTab: key === 'contents' ? 'contents' : 'library' })
      }
    >
      <TabList className="notes-tabs" aria-label="Library and contents">
        <Tab id="library" className="notes-tab">
          Library
        </Tab>
        <Tab id="contents" className="notes-tab">
          Contents
        </Tab>
      </TabList>
      <TabPanel id="library" className="notes-tab-panel">
        <LibraryPanel />
      </TabPanel>
      <TabPanel id="contents" className="notes-tab-panel">
        <ContentsPanel />
      </TabPanel>
    </Tabs>
  )
}
