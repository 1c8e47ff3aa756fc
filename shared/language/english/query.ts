/**
 * What is said of a query that was typed into a field for searching, where some of it could not be
 * taken as it is. The names of filters, as `tag:`, and `or`, `and` and `not` are those of the query
 * language, whatever the language of the reader.
 */
export const query = {
  asteriskAtEnd: 'An asterisk stands at the end of a word: wol* finds wolf and wolves.',
  asteriskInPhrase: 'In a phrase only the last word can go on: "fear of wol*".',
  bracketClosed: 'A bracket that is not closed was closed at the end.',
  bracketsTooDeep: 'Brackets more than {most, number} deep within others were passed over.',
  closingBracketAlone: 'A closing bracket that nothing opens was passed over.',
  // A word was typed that stands nowhere; {found} are words as it that do, as “wolf” or “wolves”.
  corrected: 'Nothing is written “{typed}”; showing {found}.',
  // One of the words in the list of `corrected`.
  correctedWord: '“{word}”',
  // {filter} is a name of a filter, {examples} are one or two queries with it.
  filterNeedsValue: '“{filter}:” needs something directly after the colon, such as {examples}.',
  // {colors} are their names in the query language, as “yellow, green or blue”.
  noColor: 'There is no colour “{value}”. The colours are {colors}, as in color:yellow.',
  noDay:
    '“{value}” is no day. Write a day, a month or a year, such as {filter}:2026-03-01, {filter}:2026-03 or {filter}:2026.',
  noFilter:
    'There is no filter “{name}:”, so this is looked for as words. The filters are tag:, color:, author:, in:, has:, before: and after:.',
  noSuchHas: '“{value}” cannot be asked for so. Write has:note, has:tag or has:card.',
  noWord: 'There is no word in this that could be looked for. Write at least one.',
} as const
