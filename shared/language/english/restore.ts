/**
 * The dialog that brings the library back to how a backup has it. What it would do is told in lists,
 * of which the {first} thing says what is counted and the others need not.
 */
export const restore = {
  /** What becomes of one article. */
  articleComesBack:
    '{highlights, plural, =0 {Comes back} one {Comes back with one highlight} other {Comes back with # highlights}}',
  articleGoes:
    '{highlights, plural, =0 {Is deleted} one {Is deleted with one highlight} other {Is deleted with # highlights}}',
  articleEdited:
    '{first, select, yes {Earlier title or passages} other {earlier title or passages}}',
  articles: 'What becomes of each article',
  articlesComeBack:
    '{first, select, yes {{count, plural, one {One article comes back} other {# articles come back}}} other {{count, plural, one {one comes back} other {# come back}}}}',
  articlesEdited:
    '{first, select, yes {{count, plural, one {One article gets its earlier title or passages} other {# articles get their earlier titles or passages}}} other {{count, plural, one {one gets its earlier title or passages} other {# get their earlier titles or passages}}}}',
  articlesGo:
    '{first, select, yes {{count, plural, one {One article is deleted} other {# articles are deleted}}} other {{count, plural, one {one is deleted} other {# are deleted}}}}',
  /** {moment} is such as “today, 14:05”. */
  backTo: 'Back to {moment}',
  backups: 'Backups, the newest first',
  backingUp: 'Backing up how the library is now…',
  changes: 'What would change',
  /** What becomes of highlights of an article. */
  highlightsChange:
    '{first, select, yes {{count, plural, one {One highlight changes} other {# highlights change}}} other {{count, plural, one {one changes} other {# change}}}}',
  highlightsComeBack:
    '{first, select, yes {{count, plural, one {One highlight comes back} other {# highlights come back}}} other {{count, plural, one {one comes back} other {# come back}}}}',
  highlightsGo:
    '{first, select, yes {{count, plural, one {One highlight goes} other {# highlights go}}} other {{count, plural, one {one goes} other {# go}}}}',
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
  /** {acts} is a list of the three that follow. */
  restoring:
    'Restoring {acts}{count, plural, one {} other {,}} in {articles, plural, one {one article} other {# articles}}.',
  restoringBringsBack:
    'brings back {first, select, yes {{count, plural, one {one highlight} other {# highlights}}} other {{count, plural, one {one} other {#}}}}',
  restoringChanges:
    'changes {first, select, yes {{count, plural, one {one highlight} other {# highlights}}} other {{count, plural, one {one} other {#}}}}',
  restoringTakesAway:
    'takes away {first, select, yes {{count, plural, one {one highlight} other {# highlights}}} other {{count, plural, one {one} other {#}}}}',
  /** Makes a sentence of a list of what becomes of articles, or of tags. */
  sentence: '{list}.',
  tagsComeBack:
    '{first, select, yes {{count, plural, one {One tag comes back} other {# tags come back}}} other {{count, plural, one {one comes back} other {# come back}}}}',
  tagsGo:
    '{first, select, yes {{count, plural, one {One tag goes} other {# tags go}}} other {{count, plural, one {one goes} other {# go}}}}',
  tagsRenamed:
    '{first, select, yes {{count, plural, one {One tag gets its earlier name} other {# tags get their earlier names}}} other {{count, plural, one {one gets its earlier name} other {# get their earlier names}}}}',
  title: 'Restore from a backup',
  tryAgain: 'Try again',
  unread:
    '{count, plural, one {The highlights of an article cannot be read in this backup and stay as they are.} other {The highlights of # articles cannot be read in this backup and stay as they are.}}',
} as const
