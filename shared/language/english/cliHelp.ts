/**
 * The help of the command line. Of each command there is a line in the list of all, which begins
 * with a small letter and has no full stop, what it does in whole sentences, and what can be given
 * to it. What is typed stays as it is in any language: the names of commands, `--dry-run` and the
 * like, `markdown`, `tag:` and the like.
 */
export const cliHelp = {
  articleArgument: 'its id, the beginning of its id, or its exact title',
  articles: 'list the articles',
  articlesArgument: 'id, beginning of an id, or exact title; all articles if none',
  articlesDescription: 'Lists the articles of the library: id, title, author, words, highlights.',
  check: 'check every file of the library',
  checkDescription:
    'Reads every file of the library, its journal and its backups, and says what is not as it should be. Changes nothing; the exit code is 1 if something is damaged.',
  codebook: 'write the tags as a document, or bring those of one in',
  codebookDescription:
    'Writes the tags as Markdown, CSV or REFI-QDA, or brings in those of such a file.',
  codebookExport: 'write the tags as Markdown, CSV or REFI-QDA',
  codebookExportDescription:
    'Writes all tags with their definitions, colours and keys, to standard output or to a file, and says what the format cannot hold.',
  codebookExportFormat: 'default: by the name of the file, else markdown',
  codebookImport: 'bring in the tags of a codebook',
  codebookImportDescription:
    'Adds the tags of a codebook that are not there, and gives those that are what it tells of them. Nothing is deleted.',
  codebookImportFile: 'a codebook as Markdown, CSV or REFI-QDA (.qdc)',
  codebookImportFormat: 'default: by the name of the file',
  dryRun: 'say what would be done, and change nothing',
  export: 'write highlights and notes as Markdown',
  exportDescription: 'Writes highlights and notes as Markdown, to standard output or to a file.',
  exportGroupBy: 'what the highlights stand under',
  exportTag: 'only highlights with this tag',
  help: 'print this help',
  helpOf: 'print help for a command',
  highlight: 'highlight a passage, with tags and a note',
  highlightDescription: 'Highlights a passage of an article; tags that are not there yet are made.',
  highlightNote: 'give it this note, in Markdown',
  highlightOccurrence: 'which one, if the text has it more than once',
  highlightQuote: 'the passage, as it stands in the text',
  highlightTag: 'give it this tag; may be repeated',
  history: 'list what was done, the last first',
  historyDescription:
    'Lists what was done to the library, in the program or here, the last first; steps that were taken back and can be done again stand above, marked with an arrow.',
  historyLimit: 'list so many steps',
  import: 'add articles from text, Markdown and HTML files',
  importDescription:
    'Adds articles from text, Markdown and HTML files and says the id of each. An article whose text is in the library already is not added again.',
  importFiles: 'the files',
  importKeepBoth: 'add an article again whose text is in the library already',
  json: 'print one JSON value and nothing else',
  // SCHOLIUM_LIBRARY is a variable; Scholium is the name of a folder.
  library: 'the library (default: SCHOLIUM_LIBRARY, else Scholium in your documents)',
  notes: 'print highlights and notes',
  notesColor: 'only highlights in this colour; may be repeated for any of several',
  notesDescription: 'Prints highlights with their tags and notes, in reading order.',
  notesTag: 'only highlights with this tag or one below it; may be repeated',
  notesText: 'only those with all these words in quote, note or tags',
  out: 'write to this file, replacing it',
  // What the whole program does.
  program: 'Works on a library of Scholium without a window: articles, highlights, notes and tags.',
  redo: 'do again what was taken back',
  redoDescription: 'Do again what was taken back, in the program or here.',
  review: 'list cards and when they are due',
  reviewDescription:
    'Lists the highlights that are cards, by article: what each asks for, when it is due and how it was answered, from 1 (again) to 4 (easy).',
  reviewDue: 'only what is to be asked now, in that order, within the daily limit',
  search: 'find in titles, texts, quotes, notes and tags',
  // {quote} is the straight quotation mark of the keyboard.
  searchDescription:
    'Finds in the titles, texts, quotes, notes and tags of the whole library, the best first. Words stand for “and”; {quote}a phrase{quote}, begin*, or, not and brackets can be used, and tag:, color:, author:, in:, has:note, before: and after:.',
  searchLimit: 'how many articles at most',
  searchQuery: 'what to look for; in quotation marks where the shell reads it otherwise',
  show: 'print the text of an article',
  showDescription: 'Prints the text of an article, each paragraph on a line.',
  stats: 'count articles, highlights, notes and tags',
  statsBy: 'over time by that, or by the next longer if those are too many',
  statsDescription:
    'Counts articles, highlights, notes and tags, highlights over time, and how often two tags occur together: in how many pairs a highlight with the one overlaps a highlight with the other. A highlight with both is one such pair by itself.',
  statsParagraphs: 'count tags in the same paragraph too, which reads the articles',
  // The levels above a tag stand before it as in the example.
  tagArgument: 'the tag, with the levels above it: Fear/Loss',
  tags: 'list the tags, or change them',
  tagsAdd: 'make a tag',
  tagsAddBind: 'let the key of its colour apply it',
  // {colors} are typed so in any language: yellow, green or purple.
  tagsAddColor: '{colors}; or any as #rrggbb',
  tagsAddDefinition: 'when it is to be given, in Markdown',
  tagsAddDescription: 'Makes a tag, and the levels above it that are not there yet.',
  tagsAddKey: 'a letter or digit that applies it',
  tagsAddPath: 'its name, after those of the levels above: Fear/Loss',
  tagsDelete: 'delete a tag',
  tagsDeleteDescription:
    'Deletes a tag; its highlights stay, and what is below it moves up a level.',
  tagsDeleteWithChildren: 'delete all that is below it too',
  tagsDescription: 'Lists the tags as a tree with the number of highlights that bear each.',
  tagsMerge: 'make one tag of two',
  tagsMergeDescription:
    'Gives all highlights of a tag another in its place, which takes what is below it.',
  tagsMergeInto: 'the tag that stays',
  tagsMergeTag: 'the tag that goes',
  tagsMove: 'put a tag below another',
  tagsMoveDescription: 'Puts a tag, with all that is below it, below another or at the top.',
  tagsMoveParent: 'the tag that it is to stand below',
  tagsMoveTop: 'put it at the top',
  tagsRename: 'give a tag another name',
  tagsRenameDescription:
    'Gives a tag another name on its level; a path moves it below those levels.',
  tagsRenameName: 'its new name',
  undo: 'take back what was done last',
  undoDescription: 'Take back what was done last, in the program or here.',
  undoSteps: 'how many steps',
  version: 'print the version',
} as const
