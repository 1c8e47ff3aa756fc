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
  delete: 'Delete',
  deleteArticles: '{count, plural, other {Delete # articles}}',
  empty: 'The articles that you add are listed here.',
  export: 'Export…',
  exportArticles: '{count, plural, other {Export # articles…}}',
  find: 'Find an article',
  /** How long an article takes to read, in minutes, in few letters. */
  minutes: '{count, number} min',
  /** Opens the menu of an article. */
  more: 'More',
  name: 'Name',
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
  renameTitle: 'Rename the article',
  showInFolder: 'Show in folder',
  /** Names the field in which a title is written. */
  title: 'Title',
} as const
