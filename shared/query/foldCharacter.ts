import { foldForFinding } from '../article/foldForFinding'

/** What a character with its marks is in the words of a text. */
export interface FoldedCharacter {
  readonly parts: readonly { readonly text: string; readonly kind: CharacterKind }[]
  /** Whether it belongs to no word beside it, as a raised number does not. */
  readonly apart: boolean
}

/**
 * - `word`: a letter, digit or mark, of which words are made.
 * - `unspaced`: the same in a script that puts no spaces between words, or puts endings on them.
 * - `sign`: a picture, which is a word by itself.
 * - `silent`: goes on without a trace, as an apostrophe in a word does.
 * - `gap`: everything else.
 */
type CharacterKind = 'word' | 'unspaced' | 'sign' | 'silent' | 'gap'

/**
 * A character with its marks as words are compared: as `foldForFinding` has it, and also the same in
 * full and half width, as a ligature or as its letters; ß is ss, æ is ae, and ı has its dot.
 */
export function foldCharacter(character: string): FoldedCharacter {
  // Taken apart it would be the letters “tm” at the end of a word.
  if (mark.test(character)) return gap
  const text = foldForFinding(character.normalize('NFKC'), false).text.replace(
    spelt,
    (letter) => spellings[letter]!,
  )
  const parts = Array.from(text, (part) => ({ text: part, kind: kindOf(part) }))
  return { parts, apart: apart.test(character) }
}

const gap: FoldedCharacter = { parts: [{ text: ' ', kind: 'gap' }], apart: false }

const mark = /^[©®™℠]/u

/** Numbers that are no digits of a word, such as raised ones, circled ones and fractions. */
const apart = /^(?![\u2080-\u2089])\p{No}/u

const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const spelt = /[ßæœðþı]/g

const silent = /['\u00AD\u0640\u05F3\u05F4\u200B-\u200D\u2060\uFEFF]/
const unspaced =
  /(?=[\p{L}\p{M}\p{N}])[\p{Script=Han}\p{Script=Hangul}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const word = /[\p{L}\p{M}\p{N}]/u
const sign = /\p{Extended_Pictographic}/u

function kindOf(part: string): CharacterKind {
  if (silent.test(part)) return 'silent'
  if (unspaced.test(part)) return 'unspaced'
  if (word.test(part)) return 'word'
  return sign.test(part) ? 'sign' : 'gap'
}
