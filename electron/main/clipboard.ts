import { clipboard } from 'electron'

/** Electron before 45 reads the clipboard by one synchronous function for each format. */
interface EarlierClipboard {
  readonly readHTML: () => string
}

interface ClipboardText {
  readonly html: string | null
  readonly text: string | null
}

/** What the clipboard holds; null for what it does not hold. */
export async function readClipboard(): Promise<ClipboardText> {
  return { html: (await readHtml()) || null, text: (await clipboard.readText()) || null }
}

/** Puts plain text on the clipboard in place of all that was there. */
export async function writeClipboard(text: string): Promise<void> {
  await clipboard.writeText(text)
}

async function readHtml(): Promise<string> {
  if (isEarlier(clipboard)) return clipboard.readHTML()
  for (const item of await clipboard.read()) {
    if (item.types.includes('text/html')) return (await item.getType('text/html')).text()
  }
  return ''
}

function isEarlier(value: object): value is EarlierClipboard {
  return 'readHTML' in value
}
