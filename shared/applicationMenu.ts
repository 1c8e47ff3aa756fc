import { z } from 'zod'
import type { PlainMessageId } from './language/catalogue'
import { t } from './language/t'

/** The systems whose conventions the menu follows. */
export type MenuPlatform = 'darwin' | 'linux' | 'win32'

/** What the menu needs of Electron by the name of a role. */
type MenuRole =
  | 'close'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'startSpeaking'
  | 'stopSpeaking'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'windowMenu'

export type MenuEntry =
  /** A command of the window, which says of it which key it has and whether it applies. */
  | { readonly kind: 'command'; readonly id: string; readonly label: string }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'line' }
  | {
      readonly kind: 'menu'
      readonly label: string
      readonly role?: 'help'
      readonly entries: readonly MenuEntry[]
    }

/** What the window says of one of its commands. */
export type MenuCommand = Readonly<z.infer<typeof menuCommandSchema>>

export const menuCommandSchema = z.strictObject({
  id: z.string().max(100),
  /** As `Command.keys` writes it; null if it has none. */
  key: z.string().max(100).nullable(),
  applies: z.boolean(),
})

/** A name, which no language has another for. */
const productName = 'Scholium'

const line: MenuEntry = { kind: 'line' }

/** What Electron has no word for in the reader’s language. */
const roleLabels: Readonly<Record<MenuRole, PlainMessageId>> = {
  close: 'menu.roleClose',
  quit: 'menu.roleQuit',
  cut: 'menu.roleCut',
  copy: 'menu.roleCopy',
  paste: 'menu.rolePaste',
  startSpeaking: 'menu.roleStartSpeaking',
  stopSpeaking: 'menu.roleStopSpeaking',
  togglefullscreen: 'menu.roleFullScreen',
  toggleDevTools: 'menu.roleDevTools',
  services: 'menu.roleServices',
  hide: 'menu.roleHide',
  hideOthers: 'menu.roleHideOthers',
  unhide: 'menu.roleUnhide',
  windowMenu: 'menu.roleWindow',
}

/** The application menu by the conventions of the platform. */
export function applicationMenu(
  platform: MenuPlatform,
  { forDevelopers = false } = {},
): readonly MenuEntry[] {
  const onMac = platform === 'darwin'
  const settings = command('menu.toggleReadingSettings', 'toggle-reading-settings')
  const about = command('menu.about', 'about')
  const file = [
    command('menu.importFiles', 'import-files'),
    command('menu.pasteArticle', 'paste-article'),
    command('menu.importCodebook', 'import-codebook'),
    line,
    command('menu.exportMarkdown', 'export-markdown'),
    command('menu.copyMarkdown', 'copy-markdown'),
    command('menu.exportCodebook', 'export-codebook'),
    line,
    command('menu.print', 'print'),
    command('menu.savePdf', 'save-pdf'),
    line,
    command('menu.renameArticle', 'rename-article'),
    command('menu.deleteArticle', 'delete-article'),
    line,
    command('menu.showFolder', 'show-folder'),
    command('menu.restoreBackup', 'restore-backup'),
    line,
    ...(onMac ? [role('close')] : [settings, line, role('quit')]),
  ]
  const edit = [
    command('menu.undo', 'undo'),
    command('menu.redo', 'redo'),
    command('menu.history', 'history'),
    line,
    role('cut'),
    role('copy'),
    role('paste'),
    command('menu.selectAll', 'select-all'),
    line,
    command('menu.findInArticle', 'find-in-article'),
    command('menu.findNext', 'find-next'),
    command('menu.findPrevious', 'find-previous'),
    command('menu.findInLibrary', 'find-in-library'),
    command('menu.findArticle', 'find-article'),
    ...(onMac ? [line, menu(t('menu.speech'), [role('startSpeaking'), role('stopSpeaking')])] : []),
  ]
  const highlight = [
    command('menu.nextHighlight', 'next-highlight'),
    command('menu.previousHighlight', 'previous-highlight'),
    line,
    command('menu.tag', 'tag'),
    command('menu.note', 'note'),
    command('menu.makeCard', 'make-card'),
    command('menu.copyQuote', 'copy-quote'),
    line,
    command('menu.deleteHighlight', 'delete-highlight'),
  ]
  const view = [
    command('menu.commandPalette', 'command-palette'),
    line,
    command('menu.allNotes', 'all-notes'),
    command('menu.review', 'review'),
    command('menu.insights', 'insights'),
    line,
    command('menu.toggleLibrary', 'toggle-library'),
    command('menu.contents', 'contents'),
    command('menu.toggleNotes', 'toggle-notes'),
    command('menu.tags', 'tags'),
    line,
    command('menu.goBack', 'go-back'),
    command('menu.goForward', 'go-forward'),
    line,
    command('menu.largerText', 'larger-text'),
    command('menu.smallerText', 'smaller-text'),
    command('menu.resetText', 'reset-text'),
    line,
    command('menu.largerInterface', 'larger-interface'),
    command('menu.smallerInterface', 'smaller-interface'),
    command('menu.resetInterface', 'reset-interface'),
    line,
    menu(t('menu.theme'), [
      command('menu.themeSystem', 'theme-system'),
      command('menu.themeLight', 'theme-light'),
      command('menu.themeSepia', 'theme-sepia'),
      command('menu.themeDark', 'theme-dark'),
      command('menu.themeContrast', 'theme-contrast'),
    ]),
    line,
    role('togglefullscreen'),
    ...(forDevelopers ? [role('toggleDevTools')] : []),
  ]
  const help = [
    command('menu.shortcuts', 'shortcuts'),
    command('menu.importWelcome', 'import-welcome'),
    ...(onMac ? [] : [line, about]),
  ]
  const ofProgram = [
    about,
    line,
    settings,
    line,
    role('services'),
    line,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    line,
    role('quit'),
  ]
  // A letter to press with Alt is no custom of the Mac.
  const titled = (label: string): string => (onMac ? label.replace('&', '') : label)
  return [
    ...(onMac ? [menu(productName, ofProgram)] : []),
    menu(titled(t('menu.file')), file),
    menu(titled(t('menu.edit')), edit),
    menu(titled(t('menu.highlight')), highlight),
    menu(titled(t('menu.view')), view),
    ...(onMac ? [role('windowMenu')] : []),
    { kind: 'menu', label: titled(t('menu.help')), role: 'help', entries: help },
  ]
}

/** The ids of all commands in a menu. */
export function commandsOfMenu(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'menu') return commandsOfMenu(entry.entries)
    return entry.kind === 'command' ? [entry.id] : []
  })
}

function command(label: PlainMessageId, id: string): MenuEntry {
  return { kind: 'command', id, label: t(label) }
}

function role(name: MenuRole): MenuEntry {
  return { kind: 'role', role: name, label: t(roleLabels[name]) }
}

function menu(label: string, entries: readonly MenuEntry[]): MenuEntry {
  return { kind: 'menu', label, entries }
}
