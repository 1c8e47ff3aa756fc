/**
 * Whether a word may begin or end at an offset of a text, in UTF-16 units: letters, marks, digits
 * and `_` make words. Where words are written without spaces, in Chinese, Japanese, Thai, Lao,
 * Khmer and Burmese, every place is a boundary, for only a dictionary could tell; but a run of
 * katakana is a word.
 */
export function isWordBoundary(text: string, at: number): boolean {
  const before = kindOf(codePointBefore(text, at))
  const after = kindOf(text.codePointAt(at))
  return before !== after || before === kinds.none || before === kinds.unspaced
}

/** Whether a word can have that edge: one of a sign is asked for no boundary. */
export function isInWord(codePoint: number | undefined): boolean {
  return kindOf(codePoint) !== kinds.none
}

const kinds = { none: 1, word: 2, unspaced: 3, katakana: 4 } as const

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const katakana = /(?=[\p{L}])\p{Script_Extensions=Katakana}/u
const word = /[\p{L}\p{M}\p{N}_]/u

const known = new Map<number, number>()

function kindOf(codePoint: number | undefined): number {
  if (codePoint === undefined) return kinds.none
  const before = known.get(codePoint)
  if (before !== undefined) return before
  const character = String.fromCodePoint(codePoint)
  const kind = unspaced.test(character)
    ? kinds.unspaced
    : katakana.test(character)
      ? kinds.katakana
      : word.test(character)
        ? kinds.word
        : kinds.none
  known.set(codePoint, kind)
  return kind
}

function codePointBefore(text: string, at: number): number | undefined {
  if (at <= 0) return undefined
  const whole = at >= 2 ? text.codePointAt(at - 2)! : 0
  return whole > 0xffff ? whole : text.codePointAt(at - 1)
}
