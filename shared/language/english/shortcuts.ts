/** What the keys do that are none of a command, by where they do it. */
export const shortcuts = {
  /** Heads the keys that are needed most. */
  everyDay: 'Every day',
  find: 'Find a shortcut',
  /** Read out while letters are typed. */
  found: '{count, plural, =0 {No shortcut found} one {One shortcut} other {# shortcuts}}',
  noneFound: 'No shortcut is called anything like “{typed}”.',

  inAllNotes: 'In the list of all notes',
  notesChoose: 'Choose it, or not',
  notesChooseAll: 'Choose all',
  notesChooseNone: 'Choose none',
  notesChooseNext: 'Choose on to the next',
  notesColor: 'Change its colour',
  notesDelete: 'Delete it',
  notesOpen: 'Open the passage',
  notesTag: 'Tag what is chosen',

  inArticle: 'Selecting in the article',
  caretArticleEnds: 'To the ends of the article',
  caretLineEnds: 'To the ends of the line',
  caretMove: 'Move the caret',
  /** How far the caret is moved, here and below. */
  caretParagraph: 'By paragraph',
  caretScreen: 'By screen',
  caretSelect: 'Select from the caret',
  caretSelectAll: 'Select the article',
  caretSentence: 'By sentence',
  caretWord: 'By word',

  inReview: 'While reviewing',
  reviewEdit: 'Edit the note',
  /** How well a card was remembered, one key for each in this order. */
  reviewGrade: 'Again, hard, good, easy',
  reviewOpen: 'Open the passage',
  /** Asks for the card another day. */
  reviewPutOff: 'Put off',
  reviewShow: 'Show the answer',

  inTags: 'In the list of tags',
  tagsDelete: 'Delete the tag',
  tagsIndent: 'Move it below the one before it',
  /** Opens the menu with all that can be done to the tag. */
  tagsMenu: 'Everything else',
  tagsOutdent: 'Move it out by a level',
  tagsPage: 'Open its page',
  tagsRename: 'Rename the tag',
  tagsShowNotes: 'Show the notes with the tag',

  /** Heads the keys that the reader has given to tags. */
  yourTags: 'Your tags',
} as const
