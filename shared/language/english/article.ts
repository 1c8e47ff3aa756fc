/** What is on the page of an article and over it. */
export const article = {
  // Names the menu of a right click.
  passageMenu: 'Passage',
  // Names the place that a screen reader is told things in.
  atCaret: 'What is at the caret',
  // What a mark beside a line says where a card was made of a highlight and there is no note.
  cardMark: '{count, plural, one {Card} other {# cards}}',
  // What can be done with the selected passage, as are `note` and `tag`.
  copy: 'Copy',
  highlightIn:
    'Highlight in {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}',
  // The list of highlights that lie one over another.
  highlightsHere: 'Highlights here',
  // Stands in the margin while the library has no highlight; a key of the keyboard is in each tag.
  hint: 'Select words, then press <key>1</key> to <key>6</key> to highlight them. <key>N</key> writes a note that stands here, <key>T</key> adds a tag.',
  leftOut: 'Left out of the article: {count, plural, one {# passage} other {# passages}}',
  // What kind of passage was left out.
  leftOutAuthorBox: 'About the author',
  leftOutComments: 'Comment form',
  leftOutLogIn: 'Log-in lines',
  leftOutNavigation: 'Navigation',
  leftOutNotice: 'Notice',
  leftOutPostedBy: 'Posted by',
  leftOutSharing: 'Sharing',
  // To write a note on it.
  note: 'Note',
  // What a mark beside a line says; {words} are those that the note begins with.
  noteMark: '{count, plural, one {Note: {words}} other {# notes}}',
  // Names the marks beside the lines in which highlights with notes begin.
  noteMarks: 'Notes beside the text',
  notesInMargin: 'Notes in the margin',
  // One highlight of several, as it is read out; {highlight} is such as “Yellow highlight: “…””.
  oneOfHighlightsHere: '{highlight}, {position, number} of {count, number}',
  overlapAlways: 'Do this always',
  overlapExtend: '{count, plural, one {Extend the old one} other {Join them}}',
  overlapKeep: '{count, plural, one {Keep both} other {Keep all}}',
  overlapQuestion:
    '{count, plural, one {There is a highlight here already} other {There are # highlights here already}}',
  // Stands before what a picture shows that is not kept with its article.
  pictureMissing: 'Picture:',
  selectedPassage: 'Selected passage',
  // To give it a tag.
  tag: 'Tag',
  // Puts a passage back that was left out.
  takeBack: 'Take back',
  takeBackNamed: 'Take back: {kind}',
  text: 'Text of the article',
} as const
