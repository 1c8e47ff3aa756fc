/** Words that several parts of the program share. */
export const common = {
  articles: '{count, plural, one {# article} other {# articles}}',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  highlights: '{count, plural, one {# highlight} other {# highlights}}',
  /** Beside a picture of a highlighter; what is hidden is only read out. */
  highlightsCounted:
    '{count, plural, one {# <hidden>highlight</hidden>} other {# <hidden>highlights</hidden>}}',
  tags: '{count, plural, one {# tag} other {# tags}}',
  undo: 'Undo',
} as const
