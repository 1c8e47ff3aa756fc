import { app, Menu } from 'electron'
import { applicationMenu, type MenuCommand, type MenuPlatform } from '../../shared/applicationMenu'
import { menuItems } from './menuItems'

/** The application menu, which shows what the window says of its commands. */
export interface ApplicationMenu {
  readonly tell: (commands: readonly MenuCommand[]) => void
}

/** Sets the application menu; `ask` passes a command's id on to the window. */
export function setApplicationMenu(ask: (command: string) => void): ApplicationMenu {
  const platform = menuPlatform()
  const entries = applicationMenu(platform, { forDevelopers: !app.isPackaged })
  let known = new Map<string, MenuCommand>()
  const build = (): void =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuItems(entries, { platform, commands: known, ask })),
    )
  build()
  return {
    tell: (commands) => {
      const before = known
      known = new Map(commands.map((command) => [command.id, command]))
      // Keys of an item can never be changed, and its state always.
      if (commands.some(({ id, key }) => before.get(id)?.key !== key)) return build()
      const menu = Menu.getApplicationMenu()
      for (const { id, applies } of commands) {
        const item = menu?.getMenuItemById(id)
        if (item && item.enabled !== applies) item.enabled = applies
      }
    },
  }
}

function menuPlatform(): MenuPlatform {
  const { platform } = process
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}
