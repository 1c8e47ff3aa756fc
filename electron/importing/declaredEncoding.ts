import { labelToName } from '@exodus/bytes/encoding.js'

/** Saved pages may carry long comments before their head, so more is read than the 1,024 of a browser. */
const bytesRead = 8_192

const metaElement = /<meta[\s/][^>]*>/gi
const charset = /\bcharset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/i
const xmlDeclaration = /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([^"']{1,40})["']/i

/**
 * The encoding that an HTML page says it is in, as the Encoding Standard spells it, by its XML
 * declaration or its first `meta` that names one; null if it names none that is known.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, bytesRead))
    .toString('latin1')
    .replace(/<!--[^]*?(?:-->|$)/g, '')
  const labels = [...head.matchAll(metaElement)].map(([meta]) => charset.exec(meta)?.[1])
  for (const label of [xmlDeclaration.exec(head)?.[1], ...labels]) {
    const name = label === undefined ? null : labelToName(label)?.toLowerCase()
    if (!name || name === 'replacement') continue
    // A page whose declaration could be read as ASCII is not in UTF-16, whatever it says.
    if (name.startsWith('utf-16')) return 'utf-8'
    return name === 'x-user-defined' ? 'windows-1252' : name
  }
  return null
}
