/** Words that several parts of the program share. */
export const common = {
  articles: '{count, plural, one {# article} other {# articles}}',
  cancel: 'Cancel',
  close: 'Close',
  highlights: '{count, plural, one {# highlight} other {# highlights}}',
  tags: '{count, plural, one {# tag} other {# tags}}',
  undo: 'Undo',
} as const
