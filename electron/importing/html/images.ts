import type { PageElement } from './page'

/** Reads a file by its path relative to the page's own folder; null if it cannot be had. */
export type ReadImage = (relativePath: string) => Uint8Array | null

/** Gives the `data:` address that shows an image element's picture; null if there is none. */
export type ImageSource = (element: PageElement) => string | null

const largestImage = 5 * 1024 * 1024
const largestTotal = 20 * 1024 * 1024

/**
 * A source of images for one page: those within it as data and those `readImage` returns, if
 * their bytes are PNG, JPEG, GIF, WebP or AVIF, whatever they are called. Each has at most 5 MB,
 * all together at most 20 MB; nothing is fetched.
 */
export function imageSource(readImage?: ReadImage): ImageSource {
  let left = largestTotal
  return (element) => {
    for (const address of addressesOf(element)) {
      const bytes = bytesAt(address, readImage)
      if (!bytes || bytes.length > Math.min(largestImage, left)) continue
      const type = rasterType(bytes)
      if (!type || isTrackingDot(bytes, type)) continue
      left -= bytes.length
      return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    }
    return null
  }
}

/** What an image element says it shows; nothing for a rule, a dot, or the name of a file. */
export function altOf(element: PageElement): string {
  const alt = element.getAttribute('alt')?.trim() ?? ''
  const sizes = [element.getAttribute('width'), element.getAttribute('height')]
  const isDrawn = sizes.some(
    (size) => size !== null && /^\s*\d+/.test(size) && Number.parseInt(size, 10) <= 10,
  )
  return isDrawn || /^\S[^\n]{0,200}\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(alt) ? '' : alt
}

/** Pages that load images late keep the real address beside a placeholder. */
function addressesOf(element: PageElement): readonly string[] {
  return ['src', 'data-src', 'data-original', 'data-lazy-src']
    .map((name) => element.getAttribute(name)?.trim() ?? '')
    .filter((address) => address !== '')
}

function bytesAt(address: string, readImage?: ReadImage): Uint8Array | null {
  const data = /^data:[^,]{0,200};\s*base64\s*,/i.exec(address.slice(0, 300))
  if (data) {
    // Base64 takes four characters for three bytes; anything longer is not worth decoding.
    if (address.length > 2 * largestImage) return null
    return Buffer.from(address.slice(data[0].length), 'base64')
  }
  const path = relativePath(address)
  return path === null || !readImage ? null : readImage(path)
}

/** A decoded path below the page's folder; null for an address or a path that leads elsewhere. */
function relativePath(address: string): string | null {
  const encoded = address.replace(/[?#].*$/s, '')
  if (encoded === '' || encoded.length > 4_096) return null
  let path: string
  try {
    path = decodeURIComponent(encoded)
  } catch (error) {
    // A per cent sign that encodes nothing is one in the file's name.
    if (!(error instanceof URIError)) throw error
    path = encoded
  }
  // oxlint-disable-next-line no-control-regex -- a path with one of them is not a page's own
  const leadsElsewhere = /^[/\\]|^[a-z][a-z\d+.-]*:|\\|[\u0000-\u001F]/i.test(path)
  return leadsElsewhere || path.split('/').includes('..') ? null : path
}

function rasterType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp'
  if (/^[^]{4}ftyp(?:avif|avis|[^]{4,20}avi[fs])/.test(head)) return 'image/avif'
  return null
}

/** Whether an image is at most two pixels high and wide: made to count readers or to hold space. */
function isTrackingDot(bytes: Uint8Array, type: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'image/gif' && bytes.length >= 10)
    return view.getUint16(6, true) <= 2 && view.getUint16(8, true) <= 2
  if (type === 'image/png' && bytes.length >= 24)
    return view.getUint32(16) <= 2 && view.getUint32(20) <= 2
  return false
}
