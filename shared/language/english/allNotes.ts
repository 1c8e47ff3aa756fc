/** The desk that lists all highlights. */
export const allNotes = {
  author: 'Author',
  byArticle: 'By article',
  byColor: 'By colour',
  byTag: 'By tag',
  // What the list is put in order or grouped by, such as “Order: Newest first”.
  choice: '{label}: {choice}',
  chooseNone: 'Choose none',
  // How many highlights.
  chosen: '{count, plural, other {# chosen}}',
  chosenBar: 'Highlights chosen',
  clearFilter: 'Clear filter',
  // Gives what is chosen another colour.
  color: 'Colour',
  // Which colours are listed.
  colors: 'Colours',
  // How many highlights are listed of those in the library.
  countOf:
    '{inLibrary, plural, one {{total, number} of # highlight} other {{total, number} of # highlights}}',
  days: 'Days',
  // The first and the last day asked for.
  daysBetween: '{first} – {last}',
  daysFrom: 'From {day}',
  daysUntil: 'Until {day}',
  delete: 'Delete',
  export: 'Export…',
  // Lets a filter go, such as “Author: any”.
  filterAny: '{filter}: any',
  // Read out before what a filter asks for, such as “Author:”.
  filterBefore: '{filter}:',
  find: 'Find in highlights',
  findAuthor: 'Find an author',
  findOrMakeTag: 'Find or make a tag',
  // `tag:`, `color:` and `before:` are typed so in any language.
  findPlaceholder: 'Words, “phrases”, tag:… color:… before:…',
  findTag: 'Find a tag',
  // Over the field for the first day.
  from: 'From',
  goneTag: 'A tag that is gone',
  grid: 'Highlights',
  // A heading and the number of highlights under it.
  group: '{title}, {count, number}',
  groupedByArticle: 'Grouped by article',
  groupedByColor: 'Grouped by colour',
  groupedByDay: 'Grouped by day',
  groupedByTag: 'Grouped by tag',
  groups: 'Groups',
  hasNote: 'Has a note',
  highlight:
    '{color, select, yellow {Yellow highlight} green {Green highlight} blue {Blue highlight} pink {Pink highlight} orange {Orange highlight} purple {Purple highlight} other {Highlight}}',
  inArticle: 'In “{title}”',
  inGoneArticle: 'In an article that is gone',
  loading: 'Loading',
  newest: 'Newest first',
  noAuthor: 'No article is by an author of that name.',
  noHighlights: 'No highlights yet',
  noHighlightsHint:
    'Open an article and select words in it: what you highlight, tag and write about in any article is listed here.',
  noTag: 'No tag is called so.',
  noneMatches:
    '{count, plural, one {The only highlight of the library has not all that you ask for.} other {None of the # highlights of the library has all that you ask for.}}',
  notGrouped: 'Not grouped',
  nothingMatches: 'Nothing matches',
  notOnChosen: 'No such tag is on what is chosen.',
  oldest: 'Oldest first',
  openTag: 'Open the tag',
  order: 'Order',
  removeCondition: 'Remove this condition',
  removeTag: 'Remove tag…',
  showAll: 'Show all highlights',
  // The filter by tag.
  tag: 'Tag',
  // Gives a tag to what is chosen.
  tagChosen: 'Tag…',
  tagToGive: 'Tag to give',
  tagToRemove: 'Tag to remove',
  // Over the field for the last day.
  to: 'To',
  today: 'Today',
  // Two tags whose highlights are listed where they occur together.
  together:
    '{within, select, overlap {“{a}” and “{b}” overlapping} other {“{a}” and “{b}” in the same paragraph}}',
  toolbar: 'Choose which highlights are listed',
  typeTag: 'Type the name of a tag.',
  withTagsBelow: 'With the tags below it',
  withoutTag: 'Without a tag',
  yesterday: 'Yesterday',
} as const
