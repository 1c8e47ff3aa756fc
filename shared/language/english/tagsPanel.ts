/** The panel with the tree of all tags. */
export const tagsPanel = {
  atTop: 'This tag is at the top already.',
  /** What a key 1 to 6 applies; part of what is read out of a tag. */
  colorKey:
    '{color, select, yellow {the colour key of yellow applies it} green {the colour key of green applies it} blue {the colour key of blue applies it} pink {the colour key of pink applies it} orange {the colour key of orange applies it} other {the colour key of purple applies it}}',
  colors: 'Colours',
  /** On how many highlights a tag stands. */
  count: '{own, plural, one {# highlight} other {# highlights}}',
  /** The same, and on how many it or a tag below it does. */
  countWithBelow:
    '{own, plural, one {# highlight} other {# highlights}}, {whole, number} with the tags below',
  delete: 'Delete…',
  edit: 'Edit…',
  empty: 'No tags yet',
  emptyHint: 'Select words in an article and press <key>T</key> to give the passage its first tag.',
  find: 'Find a tag',
  found: '{found, number} of {count, number}',
  /** Part of what is read out of a tag. */
  key: 'key {key}',
  /** What is read out of a colour; {tag} is what its key applies. */
  legend:
    '{color, select, yellow {Yellow: {tag}} green {Green: {tag}} blue {Blue: {tag}} pink {Pink: {tag}} orange {Orange: {tag}} other {Purple: {tag}}}',
  legendChoose:
    '{color, select, yellow {Choose a tag for yellow} green {Choose a tag for green} blue {Choose a tag for blue} pink {Choose a tag for pink} orange {Choose a tag for orange} other {Choose a tag for purple}}',
  /** Where its key applies no tag yet; begins as `nameColor`. */
  legendUnnamed:
    '{color, select, yellow {Yellow: name this colour} green {Green: name this colour} blue {Blue: name this colour} pink {Pink: name this colour} orange {Orange: name this colour} other {Purple: name this colour}}',
  merge: 'Merge into…',
  /** Opens the menu of a tag. */
  more: 'More for {tag}',
  move: 'Move…',
  /** Stands beside a colour whose key applies no tag yet: by a press one is chosen. */
  nameColor: 'Name this colour',
  newName: 'New name for {tag}',
  newTag: 'New tag',
  newTagInside: 'New tag inside…',
  noneBefore: 'No tag stands before this one on its level.',
  noneFound: 'No tag has “{wanted}” in its name or above it.',
  openPage: 'Open its page',
  rename: 'Rename',
  split: 'Split…',
  /** Names the menu of a tag. */
  tag: 'Tag {tag}',
  title: 'Tags',
  /** Where a tag is dropped that is to stand below no other. */
  topLevel: 'Top level',
} as const
