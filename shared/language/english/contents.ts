/** The panel with the headings of the open article. */
export const contents = {
  noArticle: 'Open an article to see its contents.',
  none: 'No headings',
  noneHint:
    'This article is one piece from beginning to end. Your place in it is kept all the same.',
  title: 'Contents',
  /** Stands for a heading that has none. */
  withoutWords: 'Without words',
} as const
