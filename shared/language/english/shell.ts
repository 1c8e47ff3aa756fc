/** The frame of the window: its bar, sides and foot, and the first page. */
export const shell = {
  // Names the middle of the window.
  article: 'Article',
  backTo: 'Back to {place}',
  chooseArticle: 'Choose an article from the library, or add another.',
  contents: 'Contents',
  dropNow: 'Drop to add to your library',
  dropHere: 'Drop an article anywhere in this window',
  // Read out after “Review”: how many cards are due.
  due: '{count, number} due',
  hideLibrary: 'Hide the library',
  hideNotes: 'Hide notes and tags',
  history: 'History',
  // What was changed is on this computer, but not in the library yet, which is out of reach.
  keptHere: 'Kept on this computer',
  keysToFind: '<key>Mod+Shift+F</key> finds in all articles, <key>Mod+K</key> everything else.',
  library: 'Library',
  librarySide: 'Library and contents',
  messages: 'Messages',
  newHere:
    'New here? <welcome>Read the welcome article</welcome>. It takes two minutes and teaches the rest.',
  notes: 'Notes',
  notesSide: 'Notes, tags and history',
  onlyFiles: 'Only files can be dropped here',
  pasteInstead: 'Copy what you hold and paste it with <key>Mod+V</key>, or save it as a file.',
  // {at} counts from one.
  reading:
    '{total, plural, one {Reading {name}} other {Reading {at, number} of {total, number}: {name}}}',
  readSoFar: 'Read so far',
  readToTheEnd: 'Read to the end',
  saved: 'Saved',
  saving: 'Saving…',
  showLibrary: 'Show the library',
  showNotes: 'Show notes and tags',
  tags: 'Tags',
  timeLeft:
    '{unit, select, moment {less than a minute} minutes {{time, number} min} other {{time, number} h}} left',
  timeToRead:
    '{unit, select, moment {less than a minute} minutes {{time, number} min} other {{time, number} h}} to read',
  welcome: 'Read with a pen in hand',
  whatItIsFor:
    'Bring in an article. Highlight what matters, tag it, write in the margin, and take your notes with you as Markdown. All of it stays on this computer.',
  whatToDrop: 'Text, Markdown and saved web pages, one or many',
  whatToRead: 'What will you read?',
  wholeLibrary: 'The whole library',
} as const
