import type { Command } from './command'

const group = 'Help'

/** How the program explains itself. */
export const helpCommands: readonly Command[] = [
  {
    id: 'command-palette',
    title: 'commands.commandPalette',
    group,
    keys: ['Mod+K', 'Mod+Shift+P'],
    applies: () => true,
    run: (session) => {
      const isOpen = session.store.get().overlay?.kind === 'palette'
      session.show(isOpen ? null : { kind: 'palette' })
    },
  },
  {
    id: 'shortcuts',
    title: 'commands.shortcuts',
    group,
    keys: ['?', 'F1'],
    applies: () => true,
    run: (session) => session.dialogs.open({ kind: 'shortcuts' }),
  },
  {
    id: 'about',
    title: 'commands.about',
    group,
    keys: [],
    applies: () => true,
    run: (session) => session.dialogs.open({ kind: 'about' }),
  },
]
