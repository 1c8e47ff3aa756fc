import { z } from 'zod'

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
  | { readonly kind: 'role'; readonly role: MenuRole }
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

const line: MenuEntry = { kind: 'line' }

/** The application menu by the conventions of the platform. */
export function applicationMenu(
  platform: MenuPlatform,
  { forDevelopers = false } = {},
): readonly MenuEntry[] {
  const onMac = platform === 'darwin'
  const settings = command('Settings…', 'toggle-reading-settings')
  const about = command('About Scholium', 'about')
  const file = [
    command('Import Files…', 'import-files'),
    command('Paste an Article', 'paste-article'),
    command('Import a Codebook…', 'import-codebook'),
    line,
    command('Export to Markdown…', 'export-markdown'),
    command('Copy as Markdown', 'copy-markdown'),
    command('Export the Codebook…', 'export-codebook'),
    line,
    command('Print…', 'print'),
    command('Save as PDF…', 'save-pdf'),
    line,
    command('Rename Article…', 'rename-article'),
    command('Delete Article', 'delete-article'),
    line,
    command('Show Library Folder', 'show-folder'),
    command('Restore from a Backup…', 'restore-backup'),
    line,
    ...(onMac ? [role('close')] : [settings, line, role('quit')]),
  ]
  const edit = [
    command('Undo', 'undo'),
    command('Redo', 'redo'),
    command('History', 'history'),
    line,
    role('cut'),
    role('copy'),
    role('paste'),
    command('Select All', 'select-all'),
    line,
    command('Find…', 'find-in-article'),
    command('Find Next', 'find-next'),
    command('Find Previous', 'find-previous'),
    command('Find in the Library…', 'find-in-library'),
    command('Find Article…', 'find-article'),
    ...(onMac ? [line, menu('Speech', [role('startSpeaking'), role('stopSpeaking')])] : []),
  ]
  const highlight = [
    command('Next Highlight', 'next-highlight'),
    command('Previous Highlight', 'previous-highlight'),
    line,
    command('Tag…', 'tag'),
    command('Write a Note', 'note'),
    command('Make a Card', 'make-card'),
    command('Copy the Passage', 'copy-quote'),
    line,
    command('Delete Highlight', 'delete-highlight'),
  ]
  const view = [
    command('Command Palette…', 'command-palette'),
    line,
    command('All Notes', 'all-notes'),
    command('Review', 'review'),
    command('Insights', 'insights'),
    line,
    command('Library', 'toggle-library'),
    command('Contents', 'contents'),
    command('Notes', 'toggle-notes'),
    command('Tags', 'tags'),
    line,
    command('Back', 'go-back'),
    command('Forward', 'go-forward'),
    line,
    command('Larger Text', 'larger-text'),
    command('Smaller Text', 'smaller-text'),
    command('Usual Text Size', 'reset-text'),
    line,
    menu('Theme', [
      command('Like the System', 'theme-system'),
      command('Light', 'theme-light'),
      command('Sepia', 'theme-sepia'),
      command('Dark', 'theme-dark'),
      command('High Contrast', 'theme-contrast'),
    ]),
    line,
    role('togglefullscreen'),
    ...(forDevelopers ? [role('toggleDevTools')] : []),
  ]
  const help = [
    command('Keyboard Shortcuts', 'shortcuts'),
    command('Welcome Article', 'import-welcome'),
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
  const titled = (label: string): string => (onMac ? label : `&${label}`)
  return [
    ...(onMac ? [menu('Scholium', ofProgram)] : []),
    menu(titled('File'), file),
    menu(titled('Edit'), edit),
    menu(titled('Highlight'), highlight),
    menu(titled('View'), view),
    ...(onMac ? [role('windowMenu')] : []),
    { kind: 'menu', label: titled('Help'), role: 'help', entries: help },
  ]
}

/** The ids of all commands in a menu. */
export function commandsOfMenu(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'menu') return commandsOfMenu(entry.entries)
    return entry.kind === 'command' ? [entry.id] : []
  })
}

function command(label: string, id: string): MenuEntry {
  return { kind: 'command', id, label }
}

function role(name: MenuRole): MenuEntry {
  return { kind: 'role', role: name }
}

function menu(label: string, entries: readonly MenuEntry[]): MenuEntry {
  return { kind: 'menu', label, entries }
}
