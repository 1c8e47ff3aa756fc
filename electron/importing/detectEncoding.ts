import { detectAll } from 'jschardet'

/** What the detector calls the encodings worth telling apart, and what the standard calls them. */
const encodings: Readonly<Record<string, string>> = {
  'Windows-1252': 'windows-1252',
  CP932: 'shift_jis',
  'EUC-JP': 'euc-jp',
  GB18030: 'gb18030',
  Big5: 'big5',
  CP949: 'euc-kr',
  'Windows-1250': 'windows-1250',
  'Windows-1251': 'windows-1251',
  'Windows-1253': 'windows-1253',
  'Windows-1254': 'windows-1254',
  'Windows-1255': 'windows-1255',
  'Windows-1256': 'windows-1256',
  'KOI8-R': 'koi8-r',
}

const otherScripts = new Set([
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'koi8-r',
])

/** Below this the detector only guesses; a curly quote or two in English text come out here. */
const faint = 0.05
/** Western European wins against what is hardly likelier: a few accents tell little. */
const margin = 0.9
const sampleLength = 200_000

/**
 * The encodings that bytes which are not UTF-8 may be in, the likeliest first, as the Encoding
 * Standard spells them. Where nothing is likely it is Windows-1252 alone, and nothing at all if the
 * bytes use the five that Windows-1252 leaves undefined.
 */
export function detectEncoding(bytes: Uint8Array): readonly string[] {
  // A long text may begin with pages of ASCII, which tell nothing.
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1_000)
  const sample = bytes.subarray(first, first + sampleLength)
  const isLatin = hasAccentsInWords(sample)
  const likely = detectAll(sample, {
    detectEncodings: Object.keys(encodings),
    minimumThreshold: faint,
  }).flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? undefined : encodings[encoding]
    const isPossible = name !== undefined && !(isLatin && otherScripts.has(name))
    return isPossible && confidence >= faint ? [{ name, confidence }] : []
  })
  const names = likely.map(({ name }) => name)
  const western = likely.find(({ name }) => name === 'windows-1252')
  if (western && western.confidence >= margin * likely[0]!.confidence)
    return ['windows-1252', ...names.filter((name) => name !== 'windows-1252')]
  if (names.length > 0) return names
  return bytes.some(isUndefined) ? [] : ['windows-1252']
}

/** Whether letters above ASCII mostly stand beside ASCII letters, as they do in Latin script alone. */
function hasAccentsInWords(bytes: Uint8Array): boolean {
  let mixed = 0
  let apart = 0
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index]! < 0xc0) continue
    if (isAsciiLetter(bytes[index - 1]) || isAsciiLetter(bytes[index + 1])) mixed++
    else if (bytes[index - 1]! >= 0xc0 || bytes[index + 1]! >= 0xc0) apart++
  }
  return mixed > apart
}

function isAsciiLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isUndefined(byte: number): boolean {
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
}
