import { ArrowUpDown, Check } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { useSession, useWindowState } from '../../state/useSession'
import { IconButton } from '../../ui/IconButton'
import '../../ui/menu.css'

const orders = [
  { order: 'added', title: 'Newest first' },
  { order: 'title', title: 'By title' },
  { order: 'author', title: 'By author' },
  { order: 'notes', title: 'Most highlights first' },
] as const

/** The order of the library. */
export function OrderMenu() {
  const session = useSession()
  const current = useWindowState((state) => state.settings.libraryOrder)
  return (
    <MenuTrigger>
      <IconButton icon={ArrowUpDown} label="Order" />
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label="Order"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[current]}
          onAction={(key) => {
            const chosen = orders.find(({ order }) => order === key)
            if (chosen) session.changeSettings({ libraryOrder: chosen.order })
          }}
        >
          {orders.map(({ order, title }) => (
            <MenuItem key={order} id={order} className="menu-item" textValue={title}>
              {({ isSelected }) => (
                <>
                  <Text slot="label">{title}</Text>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
