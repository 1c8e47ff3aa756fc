/** The panel with the headings of the open article. */
export const contents = {
  noArticle: 'No article is open',
  noArticleHint: 'The headings of the one you read are listed here, to go from one to another.',
  none: 'No headings',
  noneHint:
    'This article is one piece from beginning to end. Your place in it is kept all the same.',
  title: 'Contents',
  /** Stands for a heading that has none. */
  withoutWords: 'Without words',
} as const
