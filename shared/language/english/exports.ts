/** What goes out of the library to a file or to the clipboard. */
export const exports = {
  articleGone: 'That article is no longer there.',
  codebookGone: 'That codebook is no longer open; choose its file again.',
  noArticle: 'There is no article to export.',
  notPrinted:
    'The article was not printed: the system has no printer, or it did not take it. “Save as PDF” makes a file that can be printed elsewhere.',
  /** {reason} is a part of a sentence. */
  notSaved: '{file} was not saved, because {reason}.',
} as const
