/** Why something that was to be imported was not; {name} is that of its file, without the folder. */
export const importing = {
  // Of a file that is no text. Both parts are chosen by what it is: its kind, and what to do with it.
  binary:
    '“{name}” is {kind, select, pdf {a PDF} zip {a ZIP archive} oldOffice {an old Office document} richText {a rich text document} png {a PNG picture} jpeg {a JPEG picture} gif {a GIF picture} webp {a WebP picture} sound {a sound recording} video {a video or sound recording} gzip {a gzip archive} sevenZip {a 7-Zip archive} rar {a RAR archive} database {a database} program {a program} epub {an EPUB book} word {a Word document} excel {an Excel workbook} powerPoint {a PowerPoint presentation} openDocument {an OpenDocument file} other {no text}}. Scholium opens text, Markdown and HTML; {advice, select, saveAsText {open it in the program it was made with, save it as HTML or as text, and import that} copyText {open it, copy its text, and paste that into Scholium} unpack {unpack it and import the files inside} other {import the text that belongs to it instead}}.',
  brokenEncoding:
    '“{name}” is meant to be in {encoding} but has bytes that are none, so part of its text would be lost. Open it in a text editor, save it as UTF-8, and import that.',
  // Where the system says why, but only by a code such as EIO.
  cannotBeRead: '“{name}” could not be read ({code}). See that its disk is there and try again.',
  cannotBeReadAtAll: '“{name}” could not be read. See that its disk is there and try again.',
  codebookEmpty:
    '“{name}” has no text in it that can be read. Export the codebook again, as UTF-8 where that can be chosen.',
  // {reason} is one or more sentences.
  codebookNotRead: '“{name}” was not read. {reason}',
  codebookOfNoFormat:
    'By its name, “{name}” is in no format of codebooks. Choose a file that ends in .md, .csv or .qdc.',
  codebookTooLarge:
    '“{name}” is larger than any codebook: at most {most, number} MB can be read. Divide it into several.',
  device: '“{name}” is a device or a pipe. Save what it gives to a file and import that.',
  emptyClipboard:
    'The clipboard holds no text. Copy the article, then press {platform, select, darwin {⌘V} other {Ctrl+V}}.',
  emptyFile:
    '“{name}” holds no text. Choose a file with an article in it, or copy the article and paste it.',
  folder: '“{name}” is a folder. Open it and choose the files in it that you want to import.',
  inUse: '“{name}” is in use by another program. Close it there and try again.',
  nestedTooDeep:
    'This page is nested far deeper than a page can be read. Save it as plain text and import that.',
  noKnownEncoding:
    '“{name}” is in no encoding that Scholium knows, so part of its text would be lost. Open it in a text editor, save it as UTF-8, and import that.',
  notPermitted:
    '“{name}” may not be read by you. Change its permissions, or make a copy that you own.',
  notText:
    '“{name}” is not a text file. Scholium opens text, Markdown and HTML; save it as one of these in the program it was made with.',
  notThere: '“{name}” is not there. It may have been moved or renamed; choose it again.',
  tooLarge:
    '“{name}” has {size, number} MB, and Scholium opens files of up to {most, number} MB. Split it into parts and import those.',
  // A fault of the program. {message} is what the program says itself, in English, without a full stop.
  unexpected: 'Scholium could not read “{name}”: {message}. Save it as plain text and import that.',
  unexpectedPaste:
    'Scholium could not read what was pasted: {message}. Paste it as plain text instead.',
  // The title of an article that has none and does not begin with words.
  untitled: 'Untitled',
} as const
