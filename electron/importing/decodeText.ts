import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { declaredEncoding } from './declaredEncoding'
import { detectEncoding } from './detectEncoding'

/** The text of a file and the name of its encoding, as the Encoding Standard spells it. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * The text that bytes stand for, without a byte-order mark; or, if they break the rules of the
 * encoding they are in, that encoding's name, which is null where none fits.
 *
 * A byte-order mark decides; then, for `html`, what the page declares (HTML Standard, "determining
 * the character encoding"); then the pattern of zero bytes that UTF-16 has; then whether the bytes
 * are valid UTF-8; then what letters and syllables are likely.
 */
export function decodeText(
  bytes: Uint8Array,
  format: 'html' | 'text',
): DecodedText | { readonly broken: string | null } {
  const marked = getBOMEncoding(bytes)
  if (marked) return decoded(bytes, marked)
  const declared = format === 'html' ? declaredEncoding(bytes) : null
  if (declared) return decoded(bytes, declared)
  const wide = unmarkedUtf16(bytes)
  if (wide) return wide
  // Escapes to two-byte characters are plain ASCII, which would pass for UTF-8.
  if (hasJapaneseEscapes(bytes)) {
    const japanese = decoded(bytes, 'iso-2022-jp')
    if ('text' in japanese) return japanese
  }
  const unicode = decoded(bytes, 'utf-8')
  if ('text' in unicode || isMostlyUtf8(bytes)) return unicode
  for (const encoding of detectEncoding(bytes)) {
    const result = decoded(bytes, encoding)
    if ('text' in result) return result
  }
  return { broken: null }
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText | { readonly broken: string } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) return { broken: encoding }
    throw error
  }
}

/** UTF-16 without a mark: zero bytes in even or odd places only, and text that holds no controls. */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  let foreign = 0
  for (let index = 0; index < bytes.length; index += 2) {
    const [first, second] = [bytes[index]!, bytes[index + 1]!]
    if (first === 0) even++
    if (second === 0) odd++
    if (isForeign(first)) foreign++
    if (isForeign(second)) foreign++
  }
  // A letter such as U+0100 puts a zero in the other place now and then.
  const encoding = odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null
  // ASCII with a stray zero byte would pass for Chinese, which has few zeros and little ASCII.
  const isAscii = Math.max(even, odd) * 8 < bytes.length && foreign * 10 < bytes.length
  if (!encoding || isAscii) return null
  const result = decoded(bytes, encoding)
  return 'text' in result && !hasControls(result.text) ? result : null
}

/** Whether a byte has no place in an ASCII text. */
function isForeign(byte: number): boolean {
  return byte >= 0x7f || (byte > 0 && byte < 0x09)
}

function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  return /[\u0000-\u0007\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/.test(text)
}

function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(0x1b)
  while (at >= 0) {
    const [first, second] = [bytes[at + 1], bytes[at + 2]]
    if (first === 0x24 && (second === 0x40 || second === 0x42)) return true
    if (first === 0x28 && second === 0x49) return true
    at = bytes.indexOf(0x1b, at + 1)
  }
  return false
}

/**
 * Whether at least nine in ten of the bytes above 0x7F stand in whole UTF-8 sequences, five at the
 * least: then the file is UTF-8 with a fault in it, and read as anything else it would be garbage.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let sequences = 0
  let stray = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    let found = 1
    while (found < length && (bytes[index + found]! & 0xc0) === 0x80) found++
    if (found === length) {
      whole += length
      sequences++
      index += length - 1
    } else stray++
  }
  return sequences >= 5 && whole >= 9 * stray
}
