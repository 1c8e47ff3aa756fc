/** What the desks are called, and what several of them say. */
export const desks = {
  allNotes: 'All notes',
  find: 'Find',
  insights: 'Insights',
  passages: '{count, plural, one {# passage} other {# passages}}',
  readWelcome: 'Read the welcome article',
  review: 'Review',
  tag: 'Tag',
} as const
