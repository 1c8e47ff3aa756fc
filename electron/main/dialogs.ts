import { app, dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'

/** The files that the user picks to import; none when they cancel. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import articles',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Articles', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return filePaths
}

/** Where the user wants a Markdown file, or null when they cancel; `name` is what is proposed. */
export function chooseMarkdownFile(window: BrowserWindow, name: string): Promise<string | null> {
  return chooseFile(window, {
    title: 'Export notes',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `${name}.md`),
    filters: [{ name: 'Markdown', extensions: ['md'] }],
  })
}

/** Where the user wants a PDF file, or null when they cancel; `name` is what is proposed. */
export function choosePdfFile(window: BrowserWindow, name: string): Promise<string | null> {
  return chooseFile(window, {
    title: 'Save as PDF',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
}

async function chooseFile(
  window: BrowserWindow,
  options: Electron.SaveDialogOptions,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...options,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || !filePath ? null : filePath
}
