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

/** Below this the detector only guesses; a curly quote or two in English text come out here. */
const faint = 0.05
const sampleLength = 200_000

/**
 * The encodings that bytes which are not UTF-8 may be in, the likeliest first, as the Encoding
 * Standard spells them. Where nothing is likely it is Windows-1252 alone, and nothing at all if the
 * bytes use the five that Windows-1252 leaves undefined.
 */
export function detectEncoding(bytes: Uint8Array): readonly string[] {
  // A long text may begin with pages of ASCII, which tell nothing.
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1_000)
  const likely = detectAll(bytes.subarray(first, first + sampleLength), {
    detectEncodings: Object.keys(encodings),
    minimumThreshold: faint,
  }).flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? undefined : encodings[encoding]
    return name !== undefined && confidence >= faint ? [name] : []
  })
  if (likely.length > 0) return likely
  return bytes.some(isUndefined) ? [] : ['windows-1252']
}

function isUndefined(byte: number): boolean {
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
}
