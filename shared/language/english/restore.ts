/** The dialog that brings the library back to how a backup has it. */
export const restore = {
  /** What becomes of one article. */
  articleComesBack:
    '{highlights, plural, =0 {Comes back} one {Comes back with one highlight} other {Comes back with # highlights}}',
  articleGoes:
    '{highlights, plural, =0 {Is deleted} one {Is deleted with one highlight} other {Is deleted with # highlights}}',
  articleEdited: 'Gets its earlier title or passages',
  articles: 'What becomes of each article',
  articlesComeBack: '{count, plural, one {One article comes back.} other {# articles come back.}}',
  articlesEdited:
    '{count, plural, one {One article gets its earlier title or passages.} other {# articles get their earlier titles or passages.}}',
  articlesGo: '{count, plural, one {One article is deleted.} other {# articles are deleted.}}',
  /** {moment} is such as “today, 14:05”. */
  backTo: 'Back to {moment}',
  backups: 'Backups, the newest first',
  backingUp: 'Backing up how the library is now…',
  changes: 'What would change',
  /** What becomes of highlights of one article. */
  highlightsChange: '{count, plural, one {One highlight changes} other {# highlights change}}',
  highlightsComeBack:
    '{count, plural, one {One highlight comes back} other {# highlights come back}}',
  highlightsGo: '{count, plural, one {One highlight goes} other {# highlights go}}',
  keepNew: 'Keep what was added since',
  lookingForBackups: 'Looking for backups…',
  /** Ends the list of articles. */
  moreArticles: 'and {count, plural, one {one more} other {# more}}',
  none: 'There are no backups yet.',
  noneHint:
    'The first one is made when there is an article in the library and Scholium has a moment. Then one is made every hour of use and kept for a day, one of each day for a week, and one of each week for a month.',
  nothingMissing: 'There is nothing to bring back: it is all still here, unchanged.',
  nothingToRestore: 'There is nothing to restore: the library is the same now.',
  promise: 'How the library is now is backed up first, and restoring can be undone.',
  reading: 'Reading the backup…',
  restore: 'Restore',
  restoringBringsBack:
    'Restoring brings back {count, plural, one {one highlight} other {# highlights}} in {articles, plural, one {one article} other {# articles}}.',
  restoringChanges:
    'Restoring changes {count, plural, one {one highlight} other {# highlights}} in {articles, plural, one {one article} other {# articles}}.',
  restoringTakesAway:
    'Restoring takes away {count, plural, one {one highlight} other {# highlights}} in {articles, plural, one {one article} other {# articles}}.',
  tagsComeBack: '{count, plural, one {One tag comes back.} other {# tags come back.}}',
  tagsGo: '{count, plural, one {One tag goes.} other {# tags go.}}',
  tagsRenamed:
    '{count, plural, one {One tag gets its earlier name.} other {# tags get their earlier names.}}',
  title: 'Restore from a backup',
  tryAgain: 'Try again',
  unread:
    '{count, plural, one {The highlights of an article cannot be read in this backup and stay as they are.} other {The highlights of # articles cannot be read in this backup and stay as they are.}}',
} as const
