/** What a file is that is no text, and what to do with it: as the message on it has them. */
interface Binary {
  readonly kind: string
  readonly advice: 'saveAsText' | 'copyText' | 'unpack' | 'importText'
}

interface Kind extends Binary {
  readonly signature: readonly (number | null)[]
}

const kinds: readonly Kind[] = [
  beginning('%PDF-', 'pdf', 'copyText'),
  beginning('PK\u0003\u0004', 'zip', 'unpack'),
  beginning('PK\u0005\u0006', 'zip', 'unpack'),
  beginning('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'oldOffice', 'saveAsText'),
  beginning('{\\rtf', 'richText', 'saveAsText'),
  beginning('\u0089PNG\r\n\u001A\n', 'png', 'importText'),
  beginning('\u00FF\u00D8\u00FF', 'jpeg', 'importText'),
  beginning('GIF8', 'gif', 'importText'),
  beginning('RIFF????WEBP', 'webp', 'importText'),
  beginning('RIFF????WAVE', 'sound', 'importText'),
  beginning('????ftyp', 'video', 'importText'),
  beginning('ID3', 'sound', 'importText'),
  beginning('OggS', 'sound', 'importText'),
  beginning('\u001F\u008B', 'gzip', 'unpack'),
  beginning('7z\u00BC\u00AF', 'sevenZip', 'unpack'),
  beginning('Rar!\u001A\u0007', 'rar', 'unpack'),
  beginning('SQLite format 3\u0000', 'database', 'copyText'),
  beginning('\u007FELF', 'program', 'importText'),
  beginning('MZ?\u0000', 'program', 'importText'),
]

/** How the ZIP files that are really documents begin, after the header of their first entry. */
const zipped: readonly (readonly [RegExp, string, Binary['advice']])[] = [
  [/application\/epub\+zip/, 'epub', 'copyText'],
  [/word\//, 'word', 'saveAsText'],
  [/xl\//, 'excel', 'saveAsText'],
  [/ppt\//, 'powerPoint', 'saveAsText'],
  [/application\/vnd\.oasis\.opendocument/, 'openDocument', 'saveAsText'],
  [/META-INF\/container\.xml/, 'epub', 'copyText'],
]

/** Kinds that are written in letters alone. */
const lettersAlone = new Set(['pdf', 'richText'])

/**
 * What a file that is not text is, by its first bytes. Null for bytes that begin like no kind known
 * here.
 */
export function recogniseBinary(bytes: Uint8Array): Binary | null {
  const found = kinds.find(({ signature }) =>
    signature.every((byte, index) => byte === null || bytes[index] === byte),
  )
  // An article about file formats may well begin with the name of one.
  if (found && !lettersAlone.has(found.kind) && !bytes.subarray(0, 8_192).some(isControl))
    return null
  if (!found || found.kind !== 'zip') return found ?? null
  const names = zipNames(bytes)
  const document = zipped.find(([pattern]) => pattern.test(names))
  return document ? { kind: document[1], advice: document[2] } : found
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

/** The first entries of a ZIP and its table of contents, which stands at the end, as Latin-1. */
function zipNames(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return `${buffer.toString('latin1', 0, 4_096)}\n${buffer.toString('latin1', Math.max(0, bytes.length - 65_536))}`
}

function beginning(signature: string, kind: string, advice: Binary['advice']): Kind {
  return {
    signature: [...signature].map((character) =>
      character === '?' ? null : character.charCodeAt(0),
    ),
    kind,
    advice,
  }
}
