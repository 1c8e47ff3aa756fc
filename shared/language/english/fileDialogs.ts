/** The dialogs of the system in which files are chosen, and what such files are called. */
export const fileDialogs = {
  add: 'Add',
  addArticles: 'Add articles from files',
  allFiles: 'All files',
  articles: 'Articles',
  /** Proposed as the name of a file; its ending follows. */
  codebookName: 'Codebook',
  codebooks: 'Codebooks',
  csvFile: 'CSV',
  exportCodebook: 'Export the codebook',
  exportMarkdown: 'Export to Markdown',
  importCodebook: 'Import a codebook',
  markdownFile: 'Markdown',
  /** Proposed as the name of a file; its ending follows. */
  notesName: 'Notes',
  /** The same for a title that the system keeps for itself as a name. */
  notesNamed: 'Notes {title}',
  open: 'Open',
  pdfFile: 'PDF',
  qdcFile: 'REFI-QDA codebook',
  save: 'Save',
  saveChart: 'Save the chart',
  savePdf: 'Save as PDF',
  svgFile: 'SVG picture',
} as const
