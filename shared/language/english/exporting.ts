/** The dialogs that take highlights out of the library as Markdown. */
export const exporting = {
  /** Chooses a file once more, after an export has failed. */
  again: 'Try again…',
  /** What an export is of when it is not narrowed to a tag. */
  allHighlights: 'All highlights',
  /** Before `byArticle` and `byTag`. */
  arrange: 'Arrange',
  byArticle: 'By article',
  byTag: 'By tag',
  chosenArticles: '{count, plural, other {The # articles chosen}}',
  /** To the clipboard. */
  copy: 'Copy',
  highlights: '{count, plural, one {one highlight} other {# highlights}}',
  /** Names the choice between some articles and the whole library. */
  scope: 'What to export',
  /** What there is in the library. */
  scopeHolds:
    '{articles, plural, one {one article} other {# articles}}, {highlights, plural, one {one highlight} other {# highlights}}',
  /** Names the choice of one tag, or of `allHighlights`; a screen reader says it after that. */
  narrowToTag: 'Narrow to a tag',
  /** Opens a dialog of the system to choose a file. */
  save: 'Save…',
  /** Stands for the title of an article. */
  thisArticle: 'This article',
  title: 'Export to Markdown',
  titleOfHighlights: 'Export {count, plural, one {one highlight} other {# highlights}} to Markdown',
  wholeLibrary: 'The whole library',
} as const
