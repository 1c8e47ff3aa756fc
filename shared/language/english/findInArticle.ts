/** The bar that finds words in the open article. */
export const findInArticle = {
  allHighlighted:
    'Every match is highlighted in {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}} already',
  // Which match the reader is at, of how many.
  count: '{position, number} of {count, number}',
  highlightAll: 'Highlight all',
  // A button that opens a menu of colours.
  highlightAllIn: 'Highlight all in…',
  highlightAllInColor:
    'Highlight all in {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}',
  // Names the menu of colours.
  highlightAllMenu: 'Highlight all in',
  matchCase: 'Match case',
  noMatches: 'No matches',
  title: 'Find in the article',
  tooMany:
    'There are {count, number} matches; up to {most, number} can be highlighted at once. Look for a longer passage.',
  whiteSpace: 'White space is not highlighted by itself',
  wholeWords: 'Whole words',
} as const
