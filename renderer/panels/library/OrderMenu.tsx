import { ArrowUpDown, Check } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { IconButton } from '../../ui/IconButton'
import '../../ui/menu.css'

const orders = [
  { order: 'added', title: 'library.orderAdded' },
  { order: 'title', title: 'library.orderTitle' },
  { order: 'author', title: 'library.orderAuthor' },
  { order: 'notes', title: 'library.orderNotes' },
] as const

/** The order of the library. */
export function OrderMenu() {
  const session = useSession()
  const current = useWindowState((state) => state.settings.libraryOrder)
  return (
    <MenuTrigger>
      <IconButton icon={ArrowUpDown} label={t('library.order')} />
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label={t('library.order')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[current]}
          onAction={(key) => {
            const chosen = orders.find(({ order }) => order === key)
            if (chosen) session.changeSettings({ libraryOrder: chosen.order })
          }}
        >
          {orders.map(({ order, title }) => (
            <MenuItem key={order} id={order} className="menu-item" textValue={t(title)}>
              {({ isSelected }) => (
                <>
                  <Text slot="label">{t(title)}</Text>
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
