import { lastIndexAtOrBefore, type ArticleText } from './text'

/**
 * Words a minute, a calm pace: Brysbaert (2019), “How many words do we read per minute?”, finds 238
 * for silent reading of English non-fiction.
 */
const wordsPerMinute = 230
/** Characters a minute where words are not spaced; what Medium reckons with for Chinese and Japanese. */
const charactersPerMinute = 500
/** Characters that a word of Thai, Lao, Khmer or Burmese takes up, which have letters but no spaces. */
const lettersPerWord = 5

/** How long an article takes to read, in minutes, by how many words it has. */
export function minutesToRead({ words }: { readonly words: number }): number {
  return words / wordsPerMinute
}

/** How long each part of an article takes to read, in minutes. */
export interface ReadingTime {
  readonly text: ArticleText
  /** Minutes from the beginning to the beginning of each block, and last to the end of the text. */
  readonly before: Float64Array
}

/** Counts an article block by block, `step` doing some of it; done when that returns the result. */
export interface ReadingTimeCount {
  /** Counts blocks until it has gone through at least so many UTF-16 units. */
  readonly step: (units: number) => ReadingTime | null
}

/** Counting the words of a whole book takes long for one frame, so that it can be done in parts. */
export function countReadingTime(text: ArticleText): ReadingTimeCount {
  const { blocks } = text
  const before = new Float64Array(blocks.length + 1)
  let index = 0
  return {
    step: (units) => {
      let counted = 0
      for (; index < blocks.length && counted < units; index++) {
        const { start, end } = blocks[index]!
        before[index + 1] = before[index]! + minutesOf(text.text, start, end)
        counted += end - start + 1
      }
      return index < blocks.length ? null : { text, before }
    },
  }
}

/** Minutes from a place in the text, in UTF-16 units, to the end of the text. */
export function minutesLeft({ text, before }: ReadingTime, place: number): number {
  const { blocks } = text
  const index = lastIndexAtOrBefore(blocks, ({ start }) => start, place)
  const block = blocks[index]
  if (!block) return 0
  const [from, to] = [before[index]!, before[index + 1]!]
  const share = Math.min((place - block.start) / Math.max(block.end - block.start, 1), 1)
  return before[blocks.length]! - from - (to - from) * Math.max(share, 0)
}

/** Minutes that a part of a text takes to read; its ends are in UTF-16 units. */
export function minutesOf(text: string, start = 0, end = text.length): number {
  let words = 0
  let characters = 0
  let letters = 0
  let isInWord = false
  // A loop over units: a pattern takes twenty times as long for a book.
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === 'character') characters++
    else if (kind === 'letter') letters++
    else if (kind === 'word' && !isInWord) words++
    isInWord = kind === 'word' || (kind === 'sign' && isInWord)
  }
  return (words + letters / lettersPerWord) / wordsPerMinute + characters / charactersPerMinute
}

type Kind = 'space' | 'sign' | 'word' | 'letter' | 'character'

function kindOf(unit: number): Kind {
  if (unit <= 0x20 || unit === 0xa0) return 'space'
  if (unit < 0x80) return isLatinLetterOrDigit(unit) ? 'word' : 'sign'
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? 'word' : 'sign'
  if (unit < 0x0e00) return 'word'
  // Thai and Lao; Burmese; Khmer.
  if (unit < 0x0f00) return 'letter'
  if ((unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)) return 'letter'
  if (unit >= 0x2000 && unit < 0x3000) return isWideSpace(unit) ? 'space' : 'sign'
  if (unit === 0x3000) return 'space'
  if (unit < 0x3005) return unit < 0x2000 ? 'word' : 'sign'
  if (unit < 0x3030) return unit < 0x3008 ? 'character' : 'sign'
  // Kana, Bopomofo, Han; of a pair outside the plane the second half is not counted again.
  if (unit >= 0x3040 && unit < 0x3130) return 'character'
  if (unit >= 0x3190 && unit < 0xa000) return 'character'
  if (unit >= 0xf900 && unit < 0xfb00) return 'character'
  if (unit >= 0xd840 && unit < 0xd88e) return 'character'
  if (unit >= 0xd800 && unit < 0xe000) return 'sign'
  return unit >= 0xfff0 || (unit >= 0xff00 && unit < 0xff10) ? 'sign' : 'word'
}

function isLatinLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

function isWideSpace(unit: number): boolean {
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f
}
