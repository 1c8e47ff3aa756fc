/** The dialogs in which tags are made and changed. {tag} is the path of a tag, as “theory/motivation”. */
export const tagDialogs = {
  anotherColor: 'Another colour',
  /** How many highlights have the tag that is changed. */
  bearers:
    '{highlights, plural, =0 {No highlight has it.} one {One highlight in one article has it.} other {# highlights in {articles, plural, one {one article} other {# articles}} have it.}}',
  /** Where a tag that is split off will stand: on the same level. */
  beside: 'Beside “{tag}”',
  below: 'Below “{tag}”',
  bothDefinitions: 'Both definitions are kept, one after the other.',
  /** Makes it so that highlights of a colour get a tag. */
  choose: 'Choose',
  color: 'Colour',
  /** A colour in a list, as in `takesOver`. */
  colorInList:
    '{color, select, yellow {yellow} green {green} blue {blue} pink {pink} orange {orange} other {purple}}',
  /** The key 1 to 6 of a colour then highlights with this tag. */
  colorKeyApplies: 'The key of this colour gives the tag too',
  colorKeyFree:
    '{color, select, yellow {The key of yellow applies no tag any more.} green {The key of green applies no tag any more.} blue {The key of blue applies no tag any more.} pink {The key of pink applies no tag any more.} orange {The key of orange applies no tag any more.} other {The key of purple applies no tag any more.}}',
  colorStays: 'Highlights that are there stay as they are.',
  colorTag:
    '{color, select, yellow {What is highlighted in yellow gets the tag} green {What is highlighted in green gets the tag} blue {What is highlighted in blue gets the tag} pink {What is highlighted in pink gets the tag} orange {What is highlighted in orange gets the tag} other {What is highlighted in purple gets the tag}}',
  colorTitle:
    '{color, select, yellow {The meaning of yellow} green {The meaning of green} blue {The meaning of blue} pink {The meaning of pink} orange {The meaning of orange} other {The meaning of purple}}',
  create: 'Create',
  definition: 'Definition',
  definitionHint: 'When to give this tag, in Markdown if you like',
  delete: 'Delete',
  deleteBelow:
    '{count, plural, one {The tag below it is deleted too} other {The # tags below it are deleted too}}',
  /** How many highlights have a tag that is deleted. */
  deleteReach:
    '{highlights, plural, =0 {No highlight bears this tag.} one {One highlight in one article bears this tag.} other {# highlights in {articles, plural, one {one article} other {# articles}} bear this tag.}} The highlights themselves stay.',
  /** The same of several tags. */
  deleteReachOfSeveral:
    '{highlights, plural, =0 {No highlight bears one of these tags.} one {One highlight in one article bears one of these tags.} other {# highlights in {articles, plural, one {one article} other {# articles}} bear one of these tags.}} The highlights themselves stay.',
  deleteSeveral: '{count, plural, one {Delete # tag} other {Delete # tags}}',
  deleteTitle: 'Delete “{tag}”',
  editTitle: 'Edit “{tag}”',
  findHighlight: 'Find a highlight',
  findTag: 'Find a tag',
  /** The list of those that have a tag. */
  highlights: 'Highlights',
  key: 'Key',
  keyHint: 'A letter or digit that gives the tag to a passage',
  /** A key in a list, as in `takesOver`. */
  keyInList: 'the key {key}',
  keyMalformed: 'The key of a tag is one letter from A to Z, or one digit.',
  keyOfCommand: 'The key {key} is that of the command “{command}”. Choose another.',
  levelHint: 'A slash makes a level: theory/motivation',
  liftBelow:
    '{count, plural, one {The tag below it moves up a level} other {The # tags below it move up a level}}',
  /** {tag} is no longer what highlights of a colour get. */
  losesColor: '“{tag}” loses it.',
  losesColorToThis: '“{tag}” loses it: a colour stands for one tag.',
  merge: 'Merge',
  mergeInto: 'Merge it into',
  /** {names} are tags below one that is merged into another, as many as {count}. */
  mergeJoins:
    '{count, plural, one {{names} becomes one with the same below “{into}”.} other {{names} become one with the same below “{into}”.}}',
  mergeMoves:
    '{count, plural, one {{names} moves below “{into}”.} other {{names} move below “{into}”.}}',
  mergeReach:
    '{highlights, plural, =0 {No highlight will have “{into}” instead.} one {One highlight in one article will have “{into}” instead.} other {# highlights in {articles, plural, one {one article} other {# articles}} will have “{into}” instead.}}',
  mergeTitle: 'Merge “{tag}”',
  /** Ends a list of names. */
  moreTags: '{count, plural, one {# more} other {# more}}',
  move: 'Move',
  moveBelow: 'Move it below',
  /** {below} is how many tags stand below it. */
  movesTo:
    'It becomes “{path}”{below, plural, =0 {} one {, with the one below it} other {, with the # below it}}.',
  moveTitle: 'Move “{tag}”',
  name: 'Name',
  /** A name in a list. */
  nameInList: '“{name}”',
  newTag: 'New tag',
  noColor: 'No colour',
  noHighlights: 'No highlight has this tag itself.',
  /** Makes it so that highlights of a colour get no tag. */
  noMeaning: 'No meaning',
  noSuchTag: 'No tag is called so.',
  /** {things} are colours and keys that gave a tag which goes. */
  nothingLeftFor: 'No tag will be left for {things}.',
  partName: 'Name of the part',
  partThere: '“{tag}” is there already: they get that tag instead.',
  save: 'Save',
  selectAll: 'Select all shown',
  selectNone: 'Select none shown',
  split: 'Split',
  splitChosen:
    '{count, plural, one {{chosen, number} of # highlight} other {{chosen, number} of # highlights}}',
  splitTitle: 'Split “{tag}”',
  standsThere: 'It stands there already.',
  /** {things} are colours and keys that give this tag from now on. */
  takesOver: '“{tag}” takes over {things}.',
  tagBecomes:
    '{color, select, yellow {“{tag}” becomes yellow.} green {“{tag}” becomes green.} blue {“{tag}” becomes blue.} pink {“{tag}” becomes pink.} orange {“{tag}” becomes orange.} other {“{tag}” becomes purple.}}',
  tagsBelow: 'The tags below it',
  /** Where tags stand that are below no other. */
  topLevel: 'Top level',
} as const
