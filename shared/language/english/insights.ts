/** The desk that shows what can be counted, as charts and as the tables of their figures. */
export const insights = {
  articleColumn: 'Article',
  articlesDescription:
    'How many highlights with a tag are in an article: of the most frequent tags, and the articles with the most of them.',
  articlesNone: 'When highlights have tags, this shows in which articles each occurs.',
  // For those who do not see the chart.
  articlesTold: 'The number of highlights with each tag in each article.',
  articlesTitle: 'Tags in articles',
  chooseColumn: 'Choose a column to see its notes.',
  // Before the periods to choose from: days, weeks …
  countBy: 'Count by',
  counting: 'Counting your notes …',
  countPairs: 'Count pairs',
  countTags: 'Count tags',
  csv: 'CSV…',
  firstDayColumn: 'First day',
  frequencyDescription: 'How many highlights bear each tag.',
  frequencyNone: 'No highlight has a tag yet.',
  frequencyTitle: 'Tags by frequency',
  // For those who do not see the chart; `own` counts the highlights of each tag alone.
  frequencyTold:
    '{measure, select, own {The number of highlights that bear each tag.} other {The number of highlights that bear each tag or one below it.}}',
  hideTable: 'Hide the table',
  // Under their number, which stands by itself.
  highlights: '{count, plural, one {highlight} other {highlights}}',
  highlightsBy:
    '{by, select, day {Highlights by day} week {Highlights by week} month {Highlights by month} year {Highlights by year} decade {Highlights by decade} other {Highlights by century}}',
  highlightsColumn: 'Highlights',
  inArticles: 'in {highlighted, number} of {articles, plural, one {# article} other {# articles}}',
  nothing: 'Nothing to count yet',
  nothingHint:
    'Once you have highlighted something, this shows how your notes grow, which tags you use most, in which articles, and which of them occur together.',
  // Pairs of highlights, one with the one tag and one with the other.
  pairs: '{a} and {b}: {count, plural, one {# pair} other {# pairs}}',
  period:
    '{by, select, day {Days} week {Weeks} month {Months} year {Years} decade {Decades} other {Centuries}}',
  periodColumn: 'Period',
  // What a period has, such as “November 2026: 12 highlights, 3 with a note”.
  periodCount:
    '{highlights, plural, =0 {{period}: no highlights} one {{period}: # highlight, {withNote, number} with a note} other {{period}: # highlights, {withNote, number} with a note}}',
  saveAsCsv: 'Save “{chart}” as CSV…',
  saveAsSvg: 'Save “{chart}” as SVG…',
  savedTo: 'Saved to {file}',
  // `share` is in percent, with its sign.
  shareOfHighlights: '{share} of the highlights',
  showAll:
    'Show all {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}',
  showFirst: '{count, plural, other {Show the first # alone}}',
  showMore: '{more, plural, other {Show # more of {count, number}}}',
  showTable: 'Show as table',
  svg: 'SVG…',
  // The name of the table of a chart.
  table: '{chart}, table',
  tableCut:
    '{count, plural, other {These are the first {shown, number} of # rows; the CSV file has all of them.}}',
  tagColumn: 'Tag',
  tagCount: '{tag}: {count, plural, one {# highlight} other {# highlights}}',
  tagInArticle: '{tag} in “{article}”: {count, plural, one {# highlight} other {# highlights}}',
  // Counts the highlights of each tag without those of the tags below it.
  tagOwn: 'Each alone',
  tagWhole: 'With those below',
  timeDescription: 'When your highlights were made, and how many of them have a note.',
  timeTitle: 'Highlights over time',
  // For those who do not see the chart.
  timeTold:
    '{by, select, day {The number of highlights by day, and how many of them have a note.} week {The number of highlights by week, and how many of them have a note.} month {The number of highlights by month, and how many of them have a note.} year {The number of highlights by year, and how many of them have a note.} decade {The number of highlights by decade, and how many of them have a note.} other {The number of highlights by century, and how many of them have a note.}}',
  togetherDescription:
    '{within, select, overlap {How often a highlight with one tag overlaps a highlight with the other; a highlight with both counts once. Where a tag meets itself, all its highlights are counted.} other {How often a highlight with one tag is in the same paragraph as a highlight with the other; a highlight with both counts once. Where a tag meets itself, all its highlights are counted.}}',
  togetherNone: 'When highlights have tags, this shows which of them occur together.',
  togetherTitle: 'Tags that occur together',
  // For those who do not see the chart.
  togetherTold:
    '{within, select, overlap {The number of pairs of highlights with two tags that overlap; on the diagonal, the number of highlights with the tag.} other {The number of pairs of highlights with two tags that are in the same paragraph; on the diagonal, the number of highlights with the tag.}}',
  unread:
    '{count, plural, one {The text of # article has not been read yet, so there only what overlaps is counted.} other {The text of # articles has not been read yet, so there only what overlaps is counted.}}',
  week: 'Week of {day}',
  // When the highlights of a pair stand together.
  within: '{within, select, overlap {Overlapping} other {In the same paragraph}}',
  withNote: 'with a note',
  withNoteColumn: 'With a note',
  withNoteLegend: 'With a note',
  withoutNoteLegend: 'Without',
  withTag: 'with a tag',
  withTagsBelowColumn: 'With the tags below',
  // The first and the last year of a decade or a century.
  years: '{first}–{last}',
} as const
