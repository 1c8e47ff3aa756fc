/** The panel with the highlights of the open article. */
export const notesPanel = {
  /** Empties a field. */
  clear: 'Clear',
  clearFilter: 'Clear filter',
  colors: 'Colours',
  empty: 'No highlights yet',
  emptyHint:
    'Select words in the article, then press <key>1</key> to <key>6</key> or choose a colour beside them. <key>T</key> adds a tag, <key>N</key> a note.',
  filter: 'Filter highlights',
  findPlaceholder: 'Find words',
  findTag: 'Find a tag',
  findWords: 'Find words in highlights',
  hasNote: 'Has a note',
  highlights: 'Highlights',
  /** Leads from the notes of an article with a tag to those of the whole library. */
  inAllArticles: 'In all articles',
  noArticle: 'No article is open',
  noArticleHint: 'What you highlight in one is listed here, with your notes and tags.',
  noneMatches: 'Nothing matches',
  noneMatchesHint:
    '{count, plural, one {The only highlight here does not have all that you ask for.} other {None of the # highlights here has all that you ask for.}}',
  noSuchTag: 'No such tag here',
  showAll: 'Show all highlights',
  /** How many highlights the filter lets through. */
  shown: '{shown, number} of {count, number}',
  tags: 'Tags',
  tagsAskedFor: 'Tags asked for',
} as const
