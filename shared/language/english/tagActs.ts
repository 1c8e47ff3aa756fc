/** What was done to tags, as the history says it, and why something cannot be done to them. */
export const tagActs = {
  // The name of a tag, or its path as “animals/wolf”, stands for {tag} here and below.
  added: 'Made the tag “{tag}”',
  alreadyThere: 'There is already a tag “{tag}”. Choose another name.',
  // The key 1 to 6 of an ink gives its highlights this tag from now on.
  bound:
    'Bound {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} purple {purple} other {its colour}} to the tag “{tag}”',
  belowItself: 'The tag “{tag}” cannot stand below itself. Choose a place that is not below it.',
  chooseHighlights: 'Choose highlights that have the tag “{tag}”.',
  // Nothing is said of tags below it, or of highlights that had it, where there are none.
  deleted:
    'Deleted the tag “{tag}”{below, plural, =0 {} one { and # below it} other { and # below it}}{highlights, plural, =0 {} one { from one highlight} other { from # highlights}}',
  edited: 'Changed the tag “{tag}”',
  // {fields} are those below, as “name, place and colour”.
  editedFields: 'Changed the tag “{tag}”: {fields}',
  fieldBound: 'colour key',
  fieldColor: 'colour',
  fieldDefinition: 'definition',
  fieldKey: 'key',
  fieldName: 'name',
  fieldParent: 'place',
  // The key of an ink gives its highlights this tag no longer.
  freed:
    'Freed {color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} purple {purple} other {its colour}} from the tag “{tag}”',
  intoItself: 'A tag cannot be merged into itself. Choose another one to merge it into.',
  keyTaken: 'The key {key} is that of the tag “{tag}”. Choose another.',
  merged:
    'Merged the tag “{tag}” into “{into}”{highlights, plural, =0 {} one {, one highlight} other {, # highlights}}',
  mergedBelow:
    'The tag “{into}” stands below “{tag}”: move it elsewhere first, or merge the other way round.',
  movedBelow: 'Moved the tag “{tag}” below “{parent}”',
  // To a path that was typed.
  movedTo: 'Moved the tag “{tag}” to “{path}”',
  movedToTop: 'Moved the tag “{tag}” to the top',
  nameTaken: 'There is already a tag “{tag}”. Choose another name, or merge the two.',
  nameTooLong:
    'The name of a tag has at most {most, plural, one {# character} other {# characters}}. Put the rest into its definition.',
  needsName: 'A tag needs a name.',
  noLongerThere: 'That tag is no longer there: it has been deleted or merged. Choose another one.',
  partNeedsOtherName: 'Choose another name for the part split off.',
  renamed: 'Renamed the tag “{before}” to “{after}”',
  // Some of the highlights of a tag were given another, which was there already, instead.
  replaced:
    'Gave “{part}” in place of the tag “{tag}”{highlights, plural, =0 {} one {, one highlight} other {, # highlights}}',
  split:
    'Split “{part}” off the tag “{tag}”{highlights, plural, =0 {} one {, one highlight} other {, # highlights}}',
  tooDeep:
    'A tag stands on at most {most, plural, one {# level} other {# levels}}. Put it below one that stands higher up.',
} as const
