/**
 * What the command line says besides its help. `scholium articles` and the like, `--key` and the
 * like and the names of colours after them are typed so in any language.
 */
export const cli = {
  ambiguousArticle:
    '“{name}” could be any of {count, plural, one {# article} other {# articles}}: {ids}.',
  // What is known of a card: its grades, such as “3 3 1”.
  answered: 'answered {grades}',
  asksForNote: 'Asks for the note.',
  asksForLost:
    '{what, select, note {Asks for a note that it does not have any more.} other {Asks for words that it does not have any more.}}',
  // The colour of a tag where the key of that colour applies it.
  boundColor: '{color} (bound)',
  cardDue: 'due {moment}',
  cardDueNow: 'due now',
  // What is known of a card: how well it is learnt.
  cardState:
    '{state, select, new {new} learning {learning} relearning {relearning} other {review}}',
  cardsToAsk: '{cards, plural, one {# card} other {# cards}}, {due, number} to be asked now.',
  checked:
    'Everything is in order: {articles, plural, one {# article} other {# articles}}, {highlights, plural, one {# highlight} other {# highlights}}, {tags, plural, one {# tag} other {# tags}}, {backups, plural, one {# backup} other {# backups}}.',
  // The names of the six inks by themselves, and other colours such as #3366cc.
  color:
    '{color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} purple {purple} other {{color}}}',
  // {colors} are typed so in any language.
  colorUnknown: 'The colours are {colors}.',
  damaged:
    '{count, plural, one {# thing in the library is damaged.} other {# things in the library are damaged.}}',
  // What was done, as the history says it, as a sentence.
  done: '{said}.',
  folderNeeded: 'It is the path of a folder.',
  foundBest:
    '{total, plural, one {The best {shown, number} of # article are shown.} other {The best {shown, number} of # articles are shown.}}',
  foundMore: '{count, number} more',
  foundNothing: 'Nothing found.',
  // An article that was imported before.
  hereBefore: 'here before',
  highlighted: 'Highlighted in “{title}” ({color}): {quote}',
  highlightedTagged: 'Highlighted in “{title}” ({color}, tagged {tags}): {quote}',
  // {inks} are typed so in any language.
  inkUnknown: 'The inks are {inks}; others are written like #3366cc.',
  keyInUse: 'A command of the program has that key; choose another.',
  keyOfTag: 'key {key}',
  keyUnknown: 'A key is one letter from a to z or one digit.',
  leftOut: '{count, plural, one {# passage left out} other {# passages left out}}',
  moreHistory: 'There is more; ask for it with --limit.',
  nameParent: 'Name the tag that it is to stand below, or give --top.',
  nextDue: 'The next is due {moment}.',
  noArticle: 'There is no article “{name}”; scholium articles lists those there are.',
  noCards: 'No highlight is a card yet.',
  noCodebookFormat:
    'By its name, {file} is in no format of codebooks; end it in .md, .csv or .qdc, or name one with --format.',
  noInkToBind: 'Only an ink has a key that can be bound; name one, such as --color yellow.',
  noTag: 'There is no tag “{name}”; scholium tags lists those there are.',
  noTagButOther: 'There is no tag “{name}”; did you mean “{other}”?',
  // {said} is what would be done, as the history says it.
  notDone: 'Not done, as --dry-run asks: {said}.',
  // {reach} is one of the three below.
  notDoneReaching: 'Not done, as --dry-run asks: {said} ({reach}).',
  nothingToChange: 'There is nothing to change: all of it is so already.',
  nothingToRedo:
    '{done, plural, =0 {There is nothing to redo; scholium history lists what was done.} other {There is nothing more to redo; scholium history lists what was done.}}',
  nothingToUndo:
    '{done, plural, =0 {There is nothing to undo; scholium history lists what was done.} other {There is nothing more to undo; scholium history lists what was done.}}',
  notWritten: '{path} was not written, because {reason}.',
  numberFromOne: 'It is a number from 1 on.',
  numberOfArticles: 'It is a whole number from 1 to {most, number}.',
  numberOfOccurrence: 'It is a number: 1 for the first, 2 for the second.',
  onlyOverlapping: 'In “{title}” only tags that overlap are counted: {reason}',
  passages: '{count, plural, one {# passage} other {# passages}}',
  queryTooLong: 'The query is too long: {most, plural, other {# characters}} at most.',
  quoteNeeded: 'A quote needs words.',
  quoteNowhere: '“{title}” does not say that anywhere.',
  quoteOften:
    '{count, plural, other {“{title}” says that # times; choose one with --occurrence 1 to {count, number, ::group-off}.}}',
  quoteSeldom:
    '{count, plural, one {“{title}” says that only # time.} other {“{title}” says that only # times.}}',
  reach:
    '{highlights, plural, one {# highlight} other {# highlights}} in {articles, plural, one {# article} other {# articles}}',
  // Where the highlights are whose number was told before.
  reachArticles: 'in {articles, plural, one {# article} other {# articles}}',
  reachNothing: 'no highlight has it',
  // What `scholium stats` counts, by its lines and the titles of its lists.
  statsArticles:
    '{articles, plural, one {# article} other {# articles}}, {words, plural, one {# word} other {# words}}',
  statsHighlights:
    '{highlights, plural, one {# highlight} other {# highlights}} in {articles, plural, one {# article} other {# articles}}, {withNote, number} with a note, {tagged, number} tagged',
  statsOverTime:
    '{by, select, day {Highlights by day} week {Highlights by week} month {Highlights by month} year {Highlights by year} decade {Highlights by decade} other {Highlights by century}}',
  statsOverTimeLast:
    '{by, select, day {Highlights by day, the last {count, number}} week {Highlights by week, the last {count, number}} month {Highlights by month, the last {count, number}} year {Highlights by year, the last {count, number}} decade {Highlights by decade, the last {count, number}} other {Highlights by century, the last {count, number}}}',
  statsPairOverlapping: '{pair} ({count, number} overlapping)',
  statsTags: 'Most frequent tags',
  statsTagWithBelow: '{tag} ({count, number} with those below)',
  statsTogether:
    '{within, select, overlap {Tags that occur together, overlapping} other {Tags that occur together, in the same paragraph}}',
  thereAlready:
    '“{file}” is in the library already, as “{title}” ({id}); --keep-both adds it again.',
  // How many of the cards of today are done.
  today: 'Today {done, number} of {total, number}.',
  // How many highlights a tag has with those of the tags below it.
  withBelow: '{count, number} with those below',
  words: '{count, plural, one {# word} other {# words}}',
} as const
