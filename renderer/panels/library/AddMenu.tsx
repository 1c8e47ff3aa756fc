import { BookOpen, ClipboardPaste, FolderOpen, Plus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { commandById } from '../../commands/allCommands'
import { shownKey } from '../../commands/keys'
import { useSession } from '../../state/useSession'
import { IconButton } from '../../ui/IconButton'
import { KeyCaps } from '../../ui/KeyCaps'
import '../../ui/menu.css'

const ways = [
  { command: commandById('import-files'), icon: FolderOpen },
  { command: commandById('paste-article'), icon: ClipboardPaste },
  { command: commandById('import-welcome'), icon: BookOpen },
]

/** The ways in which an article comes into the library. */
export function AddMenu() {
  const session = useSession()
  return (
    <MenuTrigger>
      <IconButton icon={Plus} label={t('library.add')} />
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={t('library.add')}>
          {ways.map(({ command, icon: Icon }) => {
            const key = shownKey(command.keys)
            return (
              <MenuItem
                key={command.id}
                className="menu-item"
                textValue={t(command.title)}
                onAction={() => command.run(session)}
              >
                <Icon aria-hidden />
                <Text slot="label">{t(command.title)}</Text>
                {key !== null && <KeyCaps keys={key} />}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
