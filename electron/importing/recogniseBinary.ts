interface Kind {
  readonly signature: readonly (number | null)[]
  /** With its article, as it stands in a sentence. */
  readonly name: string
  readonly advice: string
}

const saveFromWordProcessor =
  'Open it in the program it was made with, save it as HTML or as text, and import that.'
const copyFromReader = 'Open it, copy its text, and paste that into Scholium.'
const unpack = 'Unpack it and import the files inside.'
const picture = 'Import the text that belongs to it instead.'

const kinds: readonly Kind[] = [
  kind('%PDF-', 'a PDF', copyFromReader),
  kind('PK\u0003\u0004', 'a ZIP archive', unpack),
  kind('PK\u0005\u0006', 'a ZIP archive', unpack),
  kind(
    '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
    'an old Office document',
    saveFromWordProcessor,
  ),
  kind('{\\rtf', 'a rich text document', saveFromWordProcessor),
  kind('\u0089PNG\r\n\u001A\n', 'a PNG picture', picture),
  kind('\u00FF\u00D8\u00FF', 'a JPEG picture', picture),
  kind('GIF8', 'a GIF picture', picture),
  kind('RIFF????WEBP', 'a WebP picture', picture),
  kind('RIFF????WAVE', 'a sound recording', picture),
  kind('????ftyp', 'a video or sound recording', picture),
  kind('ID3', 'a sound recording', picture),
  kind('OggS', 'a sound recording', picture),
  kind('\u001F\u008B', 'a gzip archive', unpack),
  kind('7z\u00BC\u00AF', 'a 7-Zip archive', unpack),
  kind('Rar!\u001A\u0007', 'a RAR archive', unpack),
  kind('SQLite format 3\u0000', 'a database', copyFromReader),
  kind('\u007FELF', 'a program', picture),
  kind('MZ?\u0000', 'a program', picture),
]

/** How the ZIP files that are really documents begin, after the header of their first entry. */
const zipped: readonly (readonly [RegExp, string, string])[] = [
  [/application\/epub\+zip/, 'an EPUB book', copyFromReader],
  [/word\//, 'a Word document', saveFromWordProcessor],
  [/xl\//, 'an Excel workbook', saveFromWordProcessor],
  [/ppt\//, 'a PowerPoint presentation', saveFromWordProcessor],
  [/application\/vnd\.oasis\.opendocument/, 'an OpenDocument file', saveFromWordProcessor],
  [/META-INF\/container\.xml/, 'an EPUB book', copyFromReader],
]

/** Kinds that are written in letters alone. */
const lettersAlone = new Set(['a PDF', 'a rich text document'])

/**
 * What a file that is not text is, by its first bytes: its kind with its article, and a sentence
 * that says what to do with it. Null for bytes that begin like no kind known here.
 */
export function recogniseBinary(
  bytes: Uint8Array,
): { readonly name: string; readonly advice: string } | null {
  const found = kinds.find(({ signature }) =>
    signature.every((byte, index) => byte === null || bytes[index] === byte),
  )
  // An article about file formats may well begin with the name of one.
  if (found && !lettersAlone.has(found.name) && !bytes.subarray(0, 8_192).some(isControl))
    return null
  if (!found || found.name !== 'a ZIP archive') return found ?? null
  const names = zipNames(bytes)
  const document = zipped.find(([pattern]) => pattern.test(names))
  return document ? { name: document[1], advice: document[2] } : found
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

/** The first entries of a ZIP and its table of contents, which stands at the end, as Latin-1. */
function zipNames(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return `${buffer.toString('latin1', 0, 4_096)}\n${buffer.toString('latin1', Math.max(0, bytes.length - 65_536))}`
}

function kind(signature: string, name: string, advice: string): Kind {
  return {
    signature: [...signature].map((character) =>
      character === '?' ? null : character.charCodeAt(0),
    ),
    name,
    advice,
  }
}
