import type { MenuItemConstructorOptions as Item } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuItems } from '../../../electron/main/menuItems'
import { allCommands, commandById } from '../../../renderer/commands/allCommands'
import { menuKey } from '../../../renderer/commands/keys'
import { applicationMenu, commandsOfMenu, type MenuPlatform } from '../../../shared/applicationMenu'

describe.each<MenuPlatform>(['darwin', 'linux', 'win32'])('the menu on %s', (platform) => {
  const entries = applicationMenu(platform)
  const items = flat(menuOn(platform))

  test('asks for commands that the window has, for each once', () => {
    const ids = commandsOfMenu(entries)
    expect(ids.map((id) => commandById(id).id)).toEqual([...new Set(ids)])
  })

  test('shows no key twice, and only keys of the command itself', () => {
    const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    const foreign = items.filter(
      ({ id, accelerator }) =>
        id &&
        accelerator &&
        !commandById(id).keys.includes(accelerator.replace('CmdOrCtrl', 'Mod')),
    )
    expect(foreign).toEqual([])
  })

  test('has an item for what does not apply, which cannot be chosen', () => {
    const without = flat(menuOn(platform, ['print']))
    expect(without.filter(({ enabled }) => enabled === false).map(({ id }) => id)).toEqual([
      'print',
    ])
  })
})

test('each system has what is customary there, where it is customary', () => {
  expect(titles(menuOn('darwin'))).toEqual([
    'Scholium',
    'File',
    'Edit',
    'Highlight',
    'View',
    'Window',
    'Help',
  ])
  expect(titles(menuOn('linux'))).toEqual(['&File', '&Edit', 'H&ighlight', '&View', '&Help'])
  expect(titles(menuOn('win32'))).toEqual(titles(menuOn('linux')))
  expect(holderOf('darwin', 'about')).toBe('Scholium')
  expect(holderOf('linux', 'about')).toBe('&Help')
  expect(holderOf('darwin', 'toggle-reading-settings')).toBe('Scholium')
  expect(holderOf('win32', 'toggle-reading-settings')).toBe('&File')
  const roles = (platform: MenuPlatform) => flat(menuOn(platform)).flatMap(({ role }) => role ?? [])
  const ofMac = ['services', 'hide', 'hideOthers', 'unhide', 'close', 'windowMenu'] as const
  expect(roles('darwin')).toEqual(expect.arrayContaining([...ofMac, 'quit', 'help']))
  expect(roles('linux').filter((role) => ofMac.some((other) => other === role))).toEqual([])
  expect(roles('win32')).toContain('quit')
})

test('a Mac’s menu takes no key from the page that is typed without Command', () => {
  const taken = flat(menuOn('darwin')).flatMap(({ accelerator }) => accelerator ?? [])
  expect(taken.filter((key) => !key.startsWith('CmdOrCtrl+'))).toEqual([])
})

function menuOn(platform: MenuPlatform, idle: readonly string[] = []): readonly Item[] {
  const commands = allCommands.map(({ id, keys }) => ({
    id,
    key: menuKey(keys),
    applies: !idle.includes(id),
  }))
  return menuItems(applicationMenu(platform), {
    platform,
    commands: new Map(commands.map((command) => [command.id, command])),
    ask: () => undefined,
  })
}

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

function titles(items: readonly Item[]): readonly (string | undefined)[] {
  return items.map(({ label, role }) => label ?? role)
}

function holderOf(platform: MenuPlatform, id: string): string | undefined {
  return menuOn(platform).find((item) => flat([item]).some((inner) => inner.id === id))?.label
}
