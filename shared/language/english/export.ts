/**
 * What stands in files that a reader takes out of the program: highlights as Markdown, an article
 * as it is printed, and charts.
 */
export const exportMessages = {
  // Before what is known of an article, in a list: “Added: 2026-03-01”.
  aboutAdded: 'Added',
  aboutAuthor: 'Author',
  aboutLanguage: 'Language',
  aboutPublished: 'Published',
  aboutSource: 'Source',
  // What a bar of a chart says of itself: a tag or an article, and how often.
  chartBar: '{label}: {count, number}',
  // What a cell of a table of tags by article, or by tag, says of itself.
  chartCell: '{row} · {column}: {count, number}',
  // The names of the six inks by themselves, as they stand beside something in that colour.
  color:
    '{color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} purple {purple} other {{color}}}',
  // Of a passage in Markdown: its colour and the day, as 2026-03-01, when it was highlighted.
  colorAndDay:
    '{color, select, yellow {Yellow} green {Green} blue {Blue} pink {Pink} orange {Orange} purple {Purple} other {{color}}}, {day}',
  // The same with the tag that the colour stands for.
  colorMeaningAndDay:
    '{color, select, yellow {Yellow} green {Green} blue {Blue} pink {Pink} orange {Orange} purple {Purple} other {{color}}} ({meaning}), {day}',
  // The heading over what the colours stand for, where an article is printed.
  colors: 'Colours',
  // In the place of a picture, which is not in the file.
  image: '[image]',
  imageOf: '[image: {description}]',
  noHighlights: 'No highlights.',
  // The heading over passages that the article does not say any more.
  noLongerInArticle: 'No longer in the article',
  // Before a note that begins with words, and on a line of its own before any other.
  note: 'Note: {note}',
  noteBelow: 'Note:',
  // The heading over all notes, where an article is printed.
  notes: 'Notes',
  notFound: 'Not found in the article any more; this is the quote as kept.',
  // The heading over highlights whose words the printed article does not have any more.
  notFoundInText: 'Passages not found in the text',
  // Where a passage stands: the article and the headings above it.
  place: 'In: {place}',
  // How a passage begins, over its note, where an article is printed.
  quote: '“<quote>{words}</quote>”',
  tags: 'Tags: {tags}',
  // The heading over passages that have no tag.
  untagged: 'Untagged',
} as const
