/** What was done, as the history of a library says it, one line for each act. */
export const acts = {
  articleAdded: 'Added “{title}”',
  articleEdited: 'Changed an article',
  articleRemoved: 'Took “{title}” out of the library',
  articlesAdded: '{count, plural, one {Added # article} other {Added # articles}}',
  articlesEdited: '{count, plural, one {Changed # article} other {Changed # articles}}',
  articlesRemoved: '{count, plural, one {Took out # article} other {Took out # articles}}',
  changesMade: '{count, plural, one {Made # change} other {Made # changes}}',
  highlightAdded: 'Highlighted {quote}',
  highlightEdited: 'Changed a highlight',
  highlightRemoved: 'Deleted the highlight {quote}',
  highlightsAdded: '{count, plural, one {Made # highlight} other {Made # highlights}}',
  highlightsEdited: '{count, plural, one {Changed # highlight} other {Changed # highlights}}',
  // Of one highlight its words are given, in quotation marks.
  highlightsRecolored:
    'Changed the colour of {count, plural, one {{quote}} other {# highlights}} to {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} purple {purple} other {another}}',
  highlightsRemoved: '{count, plural, one {Deleted # highlight} other {Deleted # highlights}}',
  // Of one highlight its words are given, in quotation marks.
  highlightsTagged: 'Tagged {count, plural, one {{quote}} other {# highlights}} with “{tag}”',
  // Of one highlight its words are given, in quotation marks.
  highlightsUntagged:
    'Took the tag “{tag}” off {count, plural, one {{quote}} other {# highlights}}',
  nothing: 'Changed nothing',
  // How a passage begins, wherever it stands for the passage: in the quotation marks of the language.
  quote: '“{words}”',
  // What is said of an act that was undone and then done again.
  redone: 'Did again: {said}',
  tagAdded: 'Made the tag “{name}”',
  tagEdited: 'Changed a tag',
  tagRemoved: 'Deleted the tag “{name}”',
  tagRenamed: 'Renamed the tag “{before}” to “{after}”',
  tagsAdded: '{count, plural, one {Made # tag} other {Made # tags}}',
  tagsEdited: '{count, plural, one {Changed # tag} other {Changed # tags}}',
  tagsRemoved: '{count, plural, one {Deleted # tag} other {Deleted # tags}}',
  // What is said of an act that was not the last one and is undone alone, without those after it.
  takenBack: 'Took back: {said}',
  undone: 'Undid: {said}',
} as const
