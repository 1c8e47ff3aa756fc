/** What goes out of the library to a file or to the clipboard. */
export const exports = {
  articleGone: 'That article is no longer there.',
  codebookGone: 'That codebook is no longer open; choose its file again.',
  /** {titles} is a list of those that could not be read. */
  leftOut:
    '{titles} {count, plural, one {is} other {are}} not in the export, because {count, plural, one {its text} other {their texts}} could not be read. Restore the library from a backup, or import {count, plural, one {it} other {them}} again.',
  noArticle: 'There is no article to export.',
  notPrinted:
    'The article was not printed: the system has no printer, or it did not take it. “Save as PDF” makes a file that can be printed elsewhere.',
  /** Of several articles; {reason} is a sentence about the first. */
  nothingRead: 'None of the articles could be read, so nothing was exported. {reason}',
  /** {reason} is a part of a sentence. */
  notSaved: '{file} was not saved, because {reason}.',
} as const
