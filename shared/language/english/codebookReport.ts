/**
 * What is not in a codebook, or in a library, as it was in the other. {names} are those of the tags
 * that a sentence is about, or of what else it says, in quotation marks and with “and” before the
 * last; {count} is how many they are.
 */
export const codebookReport = {
  // A new tag got a number after its name.
  besideOther:
    '{count, plural, one {The library has another tag of that name; {names} is beside it.} other {The library has another tag of that name; {names} are beside it.}}',
  boundTwice:
    '{count, plural, one {{names} is not bound to a colour key: the colour is no ink, or another tag has it.} other {{names} are not bound to a colour key: the colour is no ink, or another tag has it.}}',
  brokenText: 'In {names} there are halves of characters, which are written as “\uFFFD”.',
  cellsBeyond:
    'In the row of {names} there is more than there are columns, which is passed over; put definitions with commas in quotation marks.',
  circle: 'Tags cannot stand below themselves; the circle is cut at {names}.',
  columnUnknown:
    '{count, plural, one {The column {names} of the table is passed over: tags have no such thing.} other {The columns {names} of the table are passed over: tags have no such thing.}}',
  contentPassedOver:
    'What stands in {names} is neither a list nor a quotation, and is passed over; definitions begin with “>”.',
  controlCharacters:
    'In {names} there are control characters that XML cannot hold, which are written as “\uFFFD”.',
  detailUnknown:
    'What stands after the name of {names} cannot be made sense of, and is passed over.',
  elementUnknown: 'Elements that REFI-QDA does not have there are passed over: {names}.',
  inkTaken:
    '{count, plural, one {The colour of {names} will be read as an ink of Scholium, which is written the same.} other {The colours of {names} will be read as inks of Scholium, which are written the same.}}',
  keyLost:
    '{count, plural, one {REFI-QDA has no place for keys: that of {names} is left out.} other {REFI-QDA has no place for keys: those of {names} are left out.}}',
  keyOfCommand:
    '{count, plural, one {A command of the program has the key that the codebook gives {names}, so it gets none from it.} other {A command of the program has the key that the codebook gives {names}, so they get none from it.}}',
  keyTaken:
    '{count, plural, one {Another tag has the key that the codebook gives {names}, and keeps it.} other {Other tags have the keys that the codebook gives {names}, and keep them.}}',
  keyTwice:
    '{count, plural, one {The key of {names} is that of another tag, so it has none.} other {The key of {names} is that of another tag, so they have none.}}',
  keyUnknown: 'The key of {names} is not one letter from a to z or one digit, and is passed over.',
  memberUnknown: 'What is bound to a colour is not among the codes: {names}.',
  newColor:
    '{count, plural, one {{names} will have another colour.} other {{names} will have other colours.}}',
  newDefinition:
    '{count, plural, one {The definition of {names} will be what the codebook says.} other {The definitions of {names} will be what the codebook says.}}',
  newKey:
    '{count, plural, one {{names} will have another key.} other {{names} will have other keys.}}',
  noColor:
    'The colour of {names} is neither an ink of Scholium nor written like #3366cc, and is passed over.',
  noGuid: 'Without a GUID that can be read, tags are known by their names: {names}.',
  noName: 'There is no name in {names}, which is passed over.',
  notBound:
    'A colour is bound to one tag, and a tag to one colour: what comes after the first is passed over for {names}.',
  notCodable:
    '{count, plural, one {{names} is a code that nothing is to be coded with; in Scholium it is a tag like any other.} other {{names} are codes that nothing is to be coded with; in Scholium they are tags like any other.}}',
  notInk: 'Only the six inks have a key that can be bound: the colour of {names} is none of them.',
  otherName:
    '{count, plural, one {{names} has another name in the codebook, and keeps its own.} other {{names} have other names in the codebook, and keep their own.}}',
  renamed:
    '{count, plural, one {A tag has the name of another on its level; it is called {names} here.} other {# tags have the names of others on their level; they are called {names} here.}}',
  rgbUnknown: 'The colour of {names} cannot be read; only #RGB and #RRGGBB can.',
  severalParents:
    'Several rows have the name of the parent of {names}; it stands below the first of them.',
  severalRows: 'Tags that stand in several rows are told by the first: {names}.',
  severalTimes:
    'More than once the codebook has the same tag of this library; the first counts for {names}.',
  setUnknown:
    '{count, plural, one {Scholium has no sets of tags: the set {names} is passed over.} other {Scholium has no sets of tags: the sets {names} are passed over.}}',
  shortened: 'Names of more than {mostCharacters, number} characters are cut: {names}.',
  tookColor:
    '{count, plural, one {The colour key of {names} goes to a tag of the codebook.} other {The colour key of {names} goes to tags of the codebook.}}',
  tooDeep:
    '{count, plural, one {More than {mostLevels, number} levels are too many: {names} stands on level {mostLevels, number}.} other {More than {mostLevels, number} levels are too many: {names} stand on level {mostLevels, number}.}}',
  unbound:
    '{count, plural, one {{names} gets another colour, and is no longer bound to the key of the old one.} other {{names} get other colours, and are no longer bound to the key of the old one.}}',
  // {names} is `codebook.unnamed` in quotation marks.
  unnamed: 'A tag without a name is called {names}.',
} as const
