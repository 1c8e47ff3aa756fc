import { extname } from 'node:path'

export type Format = 'text' | 'markdown' | 'html'

const byExtension: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** The format a file is in by its name; null where only its content can tell. */
export function formatOfName(path: string): Format | null {
  return byExtension[extname(path).toLowerCase()] ?? null
}

/** Whether bytes or a text begin as an HTML page does; read as Latin-1, which suits its ASCII. */
export function beginsAsHtml(start: Uint8Array): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 8_192))
  // Without its zero bytes UTF-16 reads as ASCII too.
  return htmlStart.test(
    text.toString('latin1').replace(/\0|^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/g, ''),
  )
}

/** Whether a text of unknown format begins with the front matter of Markdown. */
export function beginsAsMarkdown(text: string): boolean {
  return /^---[ \t]*\r?\n[A-Za-z_-]+:\s/.test(text) || /^#\s\S.*\r?\n\r?\n/.test(text)
}
