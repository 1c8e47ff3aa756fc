/**
 * What is said of what was done: in short messages, to a screen reader, and as steps of the history.
 * {quote} is how a passage begins, in quotation marks; what ends without a full stop is a step of
 * the history or stands alone in a message.
 */
export const notices = {
  addedArticle: 'Added “{title}”',
  addedArticles: 'Added {count, plural, one {# article} other {# articles}}',
  cardChanged: 'Changed what the card of {quote} asks for',
  cardMade: 'Made a card of {quote}',
  cardRemoved: 'Removed the card of {quote}',
  // {reason} is a sentence.
  changeTakenBack: '{reason} The change was taken back.',
  copiedMarkdown: 'Copied {count, plural, one {one highlight} other {# highlights}} as Markdown',
  copiedPassage: 'Copied the passage',
  // A title for a button.
  copyTyped: 'Copy what was typed',
  deletedArticle: 'Deleted “{title}”',
  deletedArticles: 'Deleted {count, plural, one {# article} other {# articles}}',
  deletedHighlight: 'Deleted a highlight',
  deletedHighlightOf: 'Deleted the highlight {quote}',
  doneAgain: 'Done again: {said}',
  // The same as a sentence that is read out.
  doneAgainSaid: 'Done again: {said}.',
  // Something that was done, as a sentence that is read out.
  doneSaid: '{said}.',
  endsMoved: 'Moved the ends of a highlight to {quote}',
  extended: 'Extended a highlight over {quote}',
  highlighted:
    'Highlighted {quote} in {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}',
  highlightedMany: 'Highlighted {count, plural, one {one passage} other {# passages}}',
  // Read out; {quote} has no quotation marks here.
  highlightedSaid:
    'Highlighted in {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}: “{quote}”.',
  highlightGone: 'This highlight is not in the article any more',
  // Read out when the caret comes into a highlight; {highlight} is `notes.highlight`.
  highlightEntered: '{highlight}.',
  // Read out when the caret leaves a highlight.
  highlightLeft:
    'End of {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}} highlight.',
  // Read out when an article is opened.
  openedSaid: 'Opened “{title}”.',
  // Read out at the first selection; {quote} has no quotation marks here.
  selectedFirstSaid: '“{quote}” selected. 1 to 6 highlight, T tags, N writes a note.',
  // Read out at every further one.
  selectedSaid: '“{quote}” selected.',
  // Read out where the reader was led to a passage; {quote} has no quotation marks here.
  landed: '“{quote}” in “{title}”.',
  libraryBack: 'The library is back, and everything is saved in it.',
  noneAfter: 'No highlight after this place',
  noneBefore: 'No highlight before this place',
  noneThere: 'What was chosen is not there any more.',
  noneWithTag: 'None that is chosen has that tag.',
  noteDeleted: 'Deleted the note on {quote}',
  noteNotSaved: 'The note could not be saved.',
  noteWritten: 'Wrote a note on {quote}',
  // Read out when another colour was given to a highlight.
  nowInColor:
    '{color, select, yellow {Yellow now.} green {Green now.} blue {Blue now.} pink {Pink now.} orange {Orange now.} other {Purple now.}}',
  // Read out when the ends of a highlight were moved; {quote} has no quotation marks here.
  nowQuote: 'Now: “{quote}”.',
  recolored:
    'Changed the colour of {quote} to {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}',
  recoloredAlready: 'All that are chosen have that colour already.',
  renamedArticle: 'Renamed the article “{before}” to “{after}”',
  reviewed: 'Reviewed {quote}: {grade, select, 1 {again} 2 {hard} 3 {good} other {easy}}',
  // Read out when a card was reviewed; {left} is how many are still to be asked.
  reviewedSaid:
    '{grade, select, 1 {Again.} 2 {Hard.} 3 {Good.} other {Easy.}} {left, plural, =0 {No card left.} one {One card left.} other {# cards left.}}',
  savedMarkdown: 'Saved {count, plural, one {one highlight} other {# highlights}} to {file}',
  savedAs: 'Saved as {file}',
  /** Before all that was to be added was; {total} is how many that was. */
  stoppedAdding:
    'Stopped: {count, number} of {total, plural, one {# article} other {# articles}} {count, plural, one {was} other {were}} added.',
  // A title for a button, beside the name of a file that was written.
  showInFolder: 'Show in folder',
  stepGone: 'That step is no longer in the history.',
  steppedBack: 'Went back {count, plural, one {one step} other {# steps}}',
  steppedForward: 'Went forward {count, plural, one {one step} other {# steps}}',
  tagged: 'Tagged {quote}',
  taggedAlready: 'All that are chosen have that tag already.',
  taggedWith: 'Tagged {quote} with “{tag}”',
  tagTakenOff: 'Took the tag “{tag}” off {quote}',
  textDamaged: '“{title}” cannot be shown: its stored text is damaged.',
  tookBackPassage: 'Took back a passage that was left out of “{title}”',
  undone: 'Undone: {said}',
  // The same as a sentence that is read out.
  undoneSaid: 'Undone: {said}.',
  wasDeleted: '“{title}” was deleted.',
} as const
