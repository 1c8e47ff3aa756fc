import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { t } from '../../shared/language/t'
import { hidePanel, type Panel } from '../panels/panels'
import { useSession } from '../state/useSession'
import { IconButton } from '../ui/IconButton'
import { useDrawer } from './useDrawer'

export interface SideTabsProps<Id extends string> {
  /** The panel that the tabs are in. */
  readonly side: Panel
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly title: string; readonly panel: ReactNode }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** What a side panel shows, one of several by tabs; a drawer covers the button that opened it. */
export function SideTabs<Id extends string>(props: SideTabsProps<Id>) {
  const { side, label, tabs, chosen, onChoose } = props
  const session = useSession()
  const isDrawer = useDrawer() === side
  return (
    <Tabs
      className="side-tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (tab) onChoose(tab.id)
      }}
    >
      <div className="side-tab-row">
        <TabList className="side-tab-list" aria-label={label}>
          {tabs.map(({ id, title }) => (
            <Tab key={id} id={id} className="side-tab">
              {title}
            </Tab>
          ))}
        </TabList>
        {isDrawer && (
          <IconButton
            icon={X}
            label={t('common.close')}
            keys="Escape"
            onPress={() => hidePanel(session, side)}
          />
        )}
      </div>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="side-tab-panel">
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  )
}
