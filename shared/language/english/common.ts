/** Words that several parts of the program share. */
export const common = {
  articles: '{count, plural, one {# article} other {# articles}}',
  cancel: 'Cancel',
  clearSearch: 'Clear search',
  close: 'Close',
  // Of a number that is set, such as the size of the text.
  decrease: 'Decrease {what}',
  dismiss: 'Dismiss',
  highlights: '{count, plural, one {# highlight} other {# highlights}}',
  /** Beside a picture of a highlighter; what is hidden is only read out. */
  highlightsCounted:
    '{count, plural, one {# <hidden>highlight</hidden>} other {# <hidden>highlights</hidden>}}',
  increase: 'Increase {what}',
  /** At the end of a list of some by name, such as “A”, “B” and 12 others. */
  others: '{count, plural, one {one other} other {# others}}',
  /** A title or name in quotation marks. */
  quoted: '“{text}”',
  tags: '{count, plural, one {# tag} other {# tags}}',
  undo: 'Undo',
} as const
