import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

export interface SideTabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly title: string; readonly panel: ReactNode }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** What a side panel shows, one of several by tabs. */
export function SideTabs<Id extends string>(props: SideTabsProps<Id>) {
  const { label, tabs, chosen, onChoose } = props
  return (
    <Tabs
      className="side-tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (tab) onChoose(tab.id)
      }}
    >
      <TabList className="side-tab-list" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className="side-tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="side-tab-panel">
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  )
}
