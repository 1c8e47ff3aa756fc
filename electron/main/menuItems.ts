import type { MenuItemConstructorOptions as Item } from 'electron'
import type { MenuCommand, MenuEntry, MenuPlatform } from '../../shared/applicationMenu'

/** What the items of a menu need to know and to do. */
export interface MenuContext {
  readonly platform: MenuPlatform
  /** What the window has said of its commands, by id. */
  readonly commands: ReadonlyMap<string, MenuCommand>
  /** Passes a command's id on to the window. */
  readonly ask: (command: string) => void
}

/** Editing that Chromium does by its own keys; only macOS needs them in a menu. */
const textRoles = new Set(['cut', 'copy', 'paste'])

/** The menu as Electron builds it. Before the window has said anything its items have no keys. */
export function menuItems(entries: readonly MenuEntry[], context: MenuContext): Item[] {
  return entries.map((entry) => itemOf(entry, context))
}

function itemOf(entry: MenuEntry, context: MenuContext): Item {
  const onMac = context.platform === 'darwin'
  switch (entry.kind) {
    case 'line':
      return { type: 'separator' }
    case 'role':
      return {
        role: entry.role,
        label: entry.label,
        ...(textRoles.has(entry.role) && { registerAccelerator: onMac }),
      }
    case 'menu':
      return {
        label: entry.label,
        ...(entry.role && { role: entry.role }),
        submenu: menuItems(entry.entries, context),
      }
    case 'command': {
      const known = context.commands.get(entry.id)
      const accelerator = known?.key ? acceleratorOf(known.key, onMac) : null
      return {
        id: entry.id,
        label: entry.label,
        enabled: known?.applies ?? true,
        click: () => context.ask(entry.id),
        // The window handles the keys itself, for it knows whether text is being typed.
        registerAccelerator: false,
        ...(accelerator && { accelerator }),
      }
    }
  }
}

/** A key as Electron writes it, or null if the menu cannot show it. */
function acceleratorOf(key: string, onMac: boolean): string | null {
  // macOS registers whatever it shows, and a single letter would be taken from the page.
  if (onMac && !key.includes('Mod+')) return null
  return key.replace('Mod+', 'CmdOrCtrl+').replace('Arrow', '')
}
