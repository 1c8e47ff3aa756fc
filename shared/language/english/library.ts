/** The panel with all articles. */
export const library = {
  /** How much of an article has been read. */
  aboutRead: 'About {percent} read',
  add: 'Add an article',
  articles: 'Articles',
  /** Names the menu of an article. */
  article: 'Article',
  /** After the title of the article that is open, read out. */
  isOpen: '(open)',
  /** After the title of an article that takes long to open, read out. */
  isOpening: '(opening…)',
  /** Empties the field of what is found. */
  clear: 'Clear',
  delete: 'Delete',
  deleteArticles: '{count, plural, other {Delete # articles}}',
  empty: 'The articles that you add are listed here.',
  export: 'Export…',
  exportArticles: '{count, plural, other {Export # articles…}}',
  find: 'Find an article',
  /** How long an article takes to read, in few letters. */
  length: '{unit, select, moment {< 1 min} minutes {{time, number} min} other {{time, number} h}}',
  /** Opens the menu of an article. */
  more: 'More: {title}',
  noneFound: 'No title, author or source has these words.',
  open: 'Open',
  /** How the articles are put in order. */
  order: 'Order',
  orderAdded: 'Newest first',
  orderAuthor: 'By author',
  orderNotes: 'Most highlights first',
  orderTitle: 'By title',
  /** Where an article is from that came by the clipboard. */
  pasted: 'Pasted',
  rename: 'Rename',
  /** Names the field in which a title is written. */
  title: 'Title',
} as const
