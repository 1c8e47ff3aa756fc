/** The dialogs in which the codebook, the tags with their definitions, goes out and comes in. */
export const codebookDialogs = {
  added: '{count, plural, one {One tag is added} other {# tags are added}}',
  changed: '{count, plural, one {One tag is changed} other {# tags are changed}}',
  changes: 'What would change',
  /** Said where a format leaves nothing out. */
  complete: 'Definitions, colours and keys are all in it.',
  exportTitle: 'Export the codebook',
  format: 'Format',
  formatName: '{format, select, markdown {Markdown} csv {CSV} other {REFI-QDA}}',
  formatPurpose:
    '{format, select, markdown {A document to read: the tags as a list, with their definitions. A tag that is renamed in it comes back as a new one.} csv {A table for spreadsheets, with a row for each tag. A tag that is renamed in it comes back as a new one.} other {What programs for qualitative analysis exchange (.qdc).}}',
  import: 'Import',
  importPromise: 'Nothing is deleted, and this can be undone.',
  importTitle: 'Import a codebook',
  /** Heads a list of sentences. */
  leftOut: 'What this format cannot hold',
  /** Heads a list of sentences. */
  notAsInFile: 'What is not as in the file',
  /** Heads a list of sentences. */
  replaced: 'What is replaced here',
  same: '{count, plural, one {One tag is there already, as in the codebook} other {# tags are there already, as in the codebook}}',
  /** Opens a dialog of the system to choose a file. */
  save: 'Save…',
  saved: 'Saved {tags, plural, one {one tag} other {# tags}} to {file}',
} as const
