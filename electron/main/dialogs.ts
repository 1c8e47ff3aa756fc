import { app, dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { ChartFormat } from '../../shared/charts/chartFormats'
import type { CodebookFormat } from '../../shared/codebook/codebook'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'

/** The files that the user picks to import; none when they cancel. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('fileDialogs.addArticles'),
    buttonLabel: t('fileDialogs.add'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: t('fileDialogs.articles'),
        extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'],
      },
      { name: t('fileDialogs.allFiles'), extensions: ['*'] },
    ],
  })
  return filePaths
}

/** Where the user wants a Markdown file, or null when they cancel; `name` is what is proposed. */
export function chooseMarkdownFile(window: BrowserWindow, name: string): Promise<string | null> {
  return chooseFile(window, {
    title: t('fileDialogs.exportMarkdown'),
    buttonLabel: t('fileDialogs.save'),
    defaultPath: join(app.getPath('documents'), `${name}.md`),
    filters: [{ name: t('fileDialogs.markdownFile'), extensions: ['md'] }],
  })
}

/** Where the user wants a PDF file, or null when they cancel; `name` is what is proposed. */
export function choosePdfFile(window: BrowserWindow, name: string): Promise<string | null> {
  return chooseFile(window, {
    title: t('fileDialogs.savePdf'),
    buttonLabel: t('fileDialogs.save'),
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: t('fileDialogs.pdfFile'), extensions: ['pdf'] }],
  })
}

const codebookFiles: Readonly<
  Record<CodebookFormat, { readonly name: PlainMessageId; readonly extension: string }>
> = {
  markdown: { name: 'fileDialogs.markdownFile', extension: 'md' },
  csv: { name: 'fileDialogs.csvFile', extension: 'csv' },
  qdc: { name: 'fileDialogs.qdcFile', extension: 'qdc' },
}

/** Where the user wants a codebook of that format, or null when they cancel. */
export function chooseCodebookFile(
  window: BrowserWindow,
  format: CodebookFormat,
): Promise<string | null> {
  const { name, extension } = codebookFiles[format]
  return chooseFile(window, {
    title: t('fileDialogs.exportCodebook'),
    buttonLabel: t('fileDialogs.save'),
    defaultPath: join(app.getPath('documents'), `${t('fileDialogs.codebookName')}.${extension}`),
    filters: [{ name: t(name), extensions: [extension] }],
  })
}

const chartFiles: Readonly<Record<ChartFormat, PlainMessageId>> = {
  svg: 'fileDialogs.svgFile',
  csv: 'fileDialogs.csvFile',
}

/** Where the user wants a chart, or null when they cancel; `name` is what is proposed. */
export function chooseChartFile(
  window: BrowserWindow,
  name: string,
  format: ChartFormat,
): Promise<string | null> {
  return chooseFile(window, {
    title: t('fileDialogs.saveChart'),
    buttonLabel: t('fileDialogs.save'),
    defaultPath: join(app.getPath('documents'), `${name}.${format}`),
    filters: [{ name: t(chartFiles[format]), extensions: [format] }],
  })
}

/** The codebook that the user picks, or null when they cancel. */
export async function chooseCodebook(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('fileDialogs.importCodebook'),
    buttonLabel: t('fileDialogs.open'),
    properties: ['openFile'],
    filters: [
      { name: t('fileDialogs.codebooks'), extensions: ['qdc', 'csv', 'tsv', 'md', 'markdown'] },
      { name: t('fileDialogs.allFiles'), extensions: ['*'] },
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
