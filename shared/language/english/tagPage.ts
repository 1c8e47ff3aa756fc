/** The page of a tag. */
export const tagPage = {
  asList: 'As a list',
  copyMarkdown: 'Copy as Markdown',
  edit: 'Edit…',
  empty: 'No passages yet',
  emptyHint: 'Give a highlight this tag, and its passage stands here among its neighbours.',
  export: 'Export…',
  // After all tags below have been shown.
  fewerBelow: 'Show fewer',
  gone: 'This tag is not there any more',
  goneHint: 'It was deleted, or is another’s part now. Undo brings it back.',
  // After some of the tags below.
  moreBelow: '{count, plural, other {and # more}}',
  openPassage: 'Open the passage in its article',
  otherTags: 'Other tags',
  passagesIn:
    '{passages, plural, one {# passage} other {# passages}} in {articles, plural, one {# article} other {# articles}}',
  passagesWith: 'Passages with the tag {name}',
  quote: '“{quote}”',
  showParagraph: 'Show the paragraph',
  showSentence: 'Show the sentence alone',
  tagsAbove: 'Tags above',
  tagsBelow: 'Tags below',
  withTagsBelow: 'With the tags below',
} as const
