/** Codebooks, which are the tags of a library as a document: what stands in one, and why one cannot be read. */
export const codebook = {
  badQuotationMarks:
    'In row {row, number, ::group-off} of the table there are quotation marks that do not match. Save it again as CSV from a spreadsheet.',
  // What an import did, as the history says it.
  importedAdded:
    'Imported a codebook: {added, plural, one {one tag added} other {# tags added}}{changed, plural, =0 {} other {, # changed}}',
  importedChanged:
    'Imported a codebook: {changed, plural, one {one tag changed} other {# tags changed}}',
  importedNothing: 'Imported a codebook: all of it was there',
  // The head of a table in Markdown, over the six colours.
  legendColor: 'Highlight colour',
  // The head of a table in Markdown, over the tags that the colours stand for.
  legendTag: 'Tag',
  lineTooDeep:
    'Line {line, number, ::group-off} stands deeper in lists than anybody could follow. Change it, and import the file again.',
  lineTooLong:
    'Line {line, number, ::group-off} is longer than any name. Change it, and import the file again.',
  noCodes: 'There are no codes in this codebook. Export it again from the program it comes from.',
  noList:
    'There is no list in this document. Write each tag as an item of a list, such as “- Fear”, and the tags below it as items within that.',
  // Where a codebook in Markdown would have its list.
  noTags: 'No tags.',
  noTagsForQda:
    'A REFI-QDA codebook has at least one code, and the library has no tags yet. Make one, or choose another format.',
  // “Tag”, “Definition”, “Colour” and “Key” are written so in the file in any language.
  noTagColumn:
    'The first row of the table does not say which column has the tags. Name that column “Tag”, and others “Definition”, “Colour” or “Key”.',
  noTagsInTable:
    'There are no tags in this table: below its first row every cell of the column of tags is empty. Choose another file.',
  // The heading of a codebook in Markdown.
  title: 'Codebook',
  tooLong:
    'The file is longer than any codebook: at most 3 million characters can be read. Divide it into several.',
  tooManyTags:
    'The codebook has {count, plural, other {# tags}}, and at most {most, number} can be dealt with; divide it into several.',
  // What a tag is called that has no name.
  unnamed: 'Unnamed',
  xmlDoctype: 'There is a DOCTYPE, which no codebook has and which can do harm.',
  xmlIsProject: 'This is a whole REFI-QDA project, and not its codebook alone.',
  // {reason} is what the parser says, in English.
  xmlNotWellFormed: 'The file is not well-formed XML ({reason}).',
  xmlOther: "This is XML, but no codebook: it begins with '<'{name}>.",
  // {reason} is one of these sentences.
  xmlRefused:
    'Line {line, number, ::group-off}, column {column, number, ::group-off}: {reason} Export the codebook again from the program it comes from, as a REFI-QDA codebook.',
  xmlTooDeep: 'More than {most, number} levels are too many.',
} as const
