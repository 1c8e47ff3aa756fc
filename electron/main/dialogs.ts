import { app, dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { ChartFormat } from '../../shared/charts/chartFormats'
import type { CodebookFormat } from '../../shared/codebook/codebook'

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

const codebookFiles: Readonly<
  Record<CodebookFormat, { readonly name: string; readonly extension: string }>
> = {
  markdown: { name: 'Markdown', extension: 'md' },
  csv: { name: 'CSV', extension: 'csv' },
  qdc: { name: 'REFI-QDA codebook', extension: 'qdc' },
}

/** Where the user wants a codebook of that format, or null when they cancel. */
export function chooseCodebookFile(
  window: BrowserWindow,
  format: CodebookFormat,
): Promise<string | null> {
  const { name, extension } = codebookFiles[format]
  return chooseFile(window, {
    title: 'Export the codebook',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `Codebook.${extension}`),
    filters: [{ name, extensions: [extension] }],
  })
}

const chartFiles: Readonly<Record<ChartFormat, string>> = { svg: 'SVG picture', csv: 'CSV' }

/** Where the user wants a chart, or null when they cancel; `name` is what is proposed. */
export function chooseChartFile(
  window: BrowserWindow,
  name: string,
  format: ChartFormat,
): Promise<string | null> {
  return chooseFile(window, {
    title: 'Save the chart',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `${name}.${format}`),
    filters: [{ name: chartFiles[format], extensions: [format] }],
  })
}

/** The codebook that the user picks, or null when they cancel. */
export async function chooseCodebook(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import a codebook',
    buttonLabel: 'Open',
    properties: ['openFile'],
    filters: [
      { name: 'Codebooks', extensions: ['qdc', 'csv', 'tsv', 'md', 'markdown'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return filePaths[0] ?? null
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
