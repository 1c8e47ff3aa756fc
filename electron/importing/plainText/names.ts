const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const particle = String.raw`(?:de|del|della|der|den|da|di|do|dos|du|la|le|van|von|vom|zu|ter|bin|ibn|al|el|y|e|af|av)`
const name = String.raw`${word}(?:\s(?:${particle}\s){0,2}${word}){0,4}`

/** One person's name as Latin, Greek and Cyrillic scripts capitalise it; a pattern's source. */
export const namePattern = name

const names = new RegExp(
  String.raw`^${name}(?:(?:,\s|,?\s(?:and|AND|und|UND|et|ET|y|Y|e|E|&)\s)${name}){0,5}$`,
  'u',
)
const eastAsianName =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ 　]{2,14}$/u

/** Whether a text is nothing but the name of a person or of several. */
export function isNames(text: string): boolean {
  return text.length <= 120 && (names.test(text) || eastAsianName.test(text))
}
