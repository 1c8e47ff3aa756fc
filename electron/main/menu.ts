import { app, Menu, type MenuItemConstructorOptions as Item } from 'electron'

const line: Item = { type: 'separator' }

/** The application menu by the conventions of the platform; `ask` passes a command's id on. */
export function setApplicationMenu(ask: (command: string) => void): void {
  const onMac = process.platform === 'darwin'
  const command = (label: string, id: string, key?: string): Item => ({
    id,
    label,
    click: () => ask(id),
    // The window handles the keys itself, for it knows whether text is being typed.
    registerAccelerator: false,
    // macOS registers whatever it shows, and a single letter would be taken from the page.
    ...(key && (!onMac || key.includes('+')) ? { accelerator: key } : {}),
  })
  // Chromium edits text by these keys already; only macOS needs them in a menu.
  const textRole = (name: NonNullable<Item['role']>): Item => ({
    role: name,
    registerAccelerator: onMac,
  })
  const article: Item[] = [
    command('Import Files…', 'import-files', 'CmdOrCtrl+O'),
    command('Paste an Article', 'paste-article', 'CmdOrCtrl+Shift+V'),
    command('Import a Codebook…', 'import-codebook'),
    line,
    command('Export to Markdown…', 'export-markdown', 'CmdOrCtrl+E'),
    command('Copy as Markdown', 'copy-markdown', 'CmdOrCtrl+Shift+E'),
    command('Export the Codebook…', 'export-codebook'),
    line,
    command('Print…', 'print', 'CmdOrCtrl+P'),
    command('Save as PDF…', 'save-pdf', 'CmdOrCtrl+Shift+S'),
    line,
    command('Rename Article…', 'rename-article', 'F2'),
    command('Delete Article', 'delete-article'),
    line,
    command('Show Library Folder', 'show-folder'),
    command('Restore from a Backup…', 'restore-backup'),
    line,
    role(onMac ? 'close' : 'quit'),
  ]
  const edit: Item[] = [
    command('Undo', 'undo', 'CmdOrCtrl+Z'),
    command('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    command('History', 'history', 'CmdOrCtrl+Shift+H'),
    line,
    textRole('cut'),
    textRole('copy'),
    textRole('paste'),
    command('Select All', 'select-all', 'CmdOrCtrl+A'),
    line,
    command('Find…', 'find-in-article', 'CmdOrCtrl+F'),
    command('Find Next', 'find-next', 'CmdOrCtrl+G'),
    command('Find Previous', 'find-previous', 'CmdOrCtrl+Shift+G'),
    command('Find in the Library…', 'find-in-library', 'CmdOrCtrl+Shift+F'),
    command('Find Article…', 'find-article', 'CmdOrCtrl+Shift+L'),
  ]
  const highlight: Item[] = [
    command('Next Highlight', 'next-highlight', 'J'),
    command('Previous Highlight', 'previous-highlight', 'K'),
    line,
    command('Delete Highlight', 'delete-highlight', 'Delete'),
  ]
  const view: Item[] = [
    command('Command Palette…', 'command-palette', 'CmdOrCtrl+K'),
    line,
    command('All Notes', 'all-notes', 'CmdOrCtrl+Shift+N'),
    command('Review', 'review', 'CmdOrCtrl+Shift+R'),
    command('Insights', 'insights', 'CmdOrCtrl+Shift+M'),
    line,
    command('Library', 'toggle-library', 'CmdOrCtrl+B'),
    command('Contents', 'contents', 'CmdOrCtrl+Shift+O'),
    command('Notes', 'toggle-notes', 'CmdOrCtrl+J'),
    command('Tags', 'tags', 'CmdOrCtrl+Shift+T'),
    command('Reading Settings…', 'toggle-reading-settings', 'CmdOrCtrl+,'),
    line,
    command('Back', 'go-back', 'CmdOrCtrl+['),
    command('Forward', 'go-forward', 'CmdOrCtrl+]'),
    line,
    command('Larger Text', 'larger-text', 'CmdOrCtrl+='),
    command('Smaller Text', 'smaller-text', 'CmdOrCtrl+-'),
    command('Usual Text Size', 'reset-text', 'CmdOrCtrl+0'),
    line,
    {
      label: 'Theme',
      submenu: [
        command('Like the System', 'theme-system'),
        command('Light', 'theme-light'),
        command('Sepia', 'theme-sepia'),
        command('Dark', 'theme-dark'),
        command('High Contrast', 'theme-contrast'),
      ],
    },
    line,
    role('togglefullscreen'),
    ...(app.isPackaged ? [] : [role('toggleDevTools')]),
  ]
  const help: Item[] = [
    command('Keyboard Shortcuts', 'shortcuts', '?'),
    command('Welcome Article', 'import-welcome'),
    ...(onMac ? [] : [command('About Scholium', 'about')]),
  ]

  const appMenu: Item = {
    label: app.name,
    submenu: [
      command('About Scholium', 'about'),
      line,
      role('services'),
      line,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      line,
      role('quit'),
    ],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(onMac ? [appMenu] : []),
      { label: onMac ? 'File' : '&File', submenu: article },
      { label: onMac ? 'Edit' : '&Edit', submenu: edit },
      { label: onMac ? 'Highlight' : '&Highlight', submenu: highlight },
      { label: onMac ? 'View' : '&View', submenu: view },
      ...(onMac ? [{ role: 'windowMenu' as const }] : []),
      { label: onMac ? 'Help' : '&Help', role: 'help' as const, submenu: help },
    ]),
  )
}

function role(name: NonNullable<Item['role']>): Item {
  return { role: name }
}
