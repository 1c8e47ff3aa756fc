import { countWhile } from '../countWhile'
import { plainSigns } from './plainSigns'

/** A text as it is searched, and where each part of it stands in the text itself. */
export interface FoldedText {
  readonly source: string
  readonly text: string
  readonly matchCase: boolean
  /** The runs that folding made longer or shorter, in order; all else has the length it had. */
  readonly resized: {
    /** Where they stand in the folded text, in UTF-16 units. */
    readonly foldedStarts: readonly number[]
    readonly foldedLengths: readonly number[]
    readonly starts: readonly number[]
    readonly lengths: readonly number[]
  }
}

/**
 * A text for searching. Accents, strokes through letters, the points of Hebrew and Arabic and invisible marks of direction
 * are gone, composed and decomposed spellings are the same, and every style of space, quotation
 * mark and dash is its plain one; without `matchCase` letters are lower case.
 *
 * Marks that make another letter stay: the voicing of kana, the vowels of Indic scripts and Thai.
 * So do ß, ligatures, and full and half width, which only look alike.
 */
export function foldForFinding(source: string, matchCase: boolean): FoldedText {
  const { foldUnit, foldRun } = matchCase ? exact : loose
  const resized = {
    foldedStarts: [] as number[],
    foldedLengths: [] as number[],
    starts: [] as number[],
    lengths: [] as number[],
  }
  let units = new Uint16Array(source.length + 64)
  let size = 0
  for (let at = 0; at < source.length;) {
    const unit =
      at + 1 === source.length || !mayTrail(source.charCodeAt(at + 1))
        ? foldUnit(source.charCodeAt(at))
        : ofRun
    if (unit !== ofRun) {
      units[size++] = unit
      at++
      continue
    }
    const end = endOfRun(source, at)
    const folded = foldRun(source.slice(at, end))
    if (folded.length !== end - at) {
      resized.foldedStarts.push(size)
      resized.foldedLengths.push(folded.length)
      resized.starts.push(at)
      resized.lengths.push(end - at)
    }
    if (size + folded.length + source.length - end > units.length) units = larger(units)
    for (let index = 0; index < folded.length; index++) units[size++] = folded.charCodeAt(index)
    at = end
  }
  return { source, text: stringOf(units.subarray(0, size)), matchCase, resized }
}

/**
 * The offset in the source of what begins, or for `'end'` has ended, at an offset of the folded
 * text; -1 for an offset inside what was one character with its marks.
 */
export function sourceOffset(
  { resized: { foldedStarts, foldedLengths, starts, lengths } }: FoldedText,
  folded: number,
  side: 'start' | 'end',
): number {
  // What folded to nothing belongs to no match: it lies before its start and after its end.
  const bound = side === 'start' ? folded + 1 : folded
  const index = countWhile(foldedStarts.length, (at) => foldedStarts[at]! < bound) - 1
  if (index < 0) return folded
  const inside = folded - foldedStarts[index]!
  const foldedLength = foldedLengths[index]!
  if (inside < foldedLength) return inside === 0 ? starts[index]! : -1
  return starts[index]! + lengths[index]! + inside - foldedLength
}

/** In the tables of units: what must be folded together with what follows it, or to other lengths. */
const ofRun = 0
const unknown = 1

interface Folder {
  /** The folded unit of a unit that stands by itself, or `ofRun`. */
  readonly foldUnit: (unit: number) => number
  /** A character with its marks, folded. */
  readonly foldRun: (run: string) => string
}

const exact = createFolder((text) => text)
const loose = createFolder((text) => text.toLowerCase().replaceAll('ς', 'σ'))

function createFolder(foldCase: (text: string) => string): Folder {
  const known = new Uint16Array(0x10000).fill(unknown)
  const knownRuns = new Map<string, string>()
  const foldRun = (run: string): string => {
    const before = knownRuns.get(run)
    if (before !== undefined) return before
    const bare = run
      .normalize('NFD')
      .replace(unheard, '')
      .replace(stroked, (letter) => strokes[letter]!)
      .normalize('NFC')
    const folded = plainSigns(foldCase(bare))
    knownRuns.set(run, folded)
    return folded
  }
  const foldUnit = (unit: number): number => {
    if (known[unit] !== unknown) return known[unit]!
    const folded = isSurrogate(unit) ? '' : foldRun(String.fromCharCode(unit))
    // A folded unit that is also one of the two signs would be taken for it.
    known[unit] = folded.length === 1 && folded > '\u0001' ? folded.charCodeAt(0) : ofRun
    return known[unit]!
  }
  return { foldUnit, foldRun }
}

/** Letters with a stroke through them, which Unicode does not take apart as it does accents. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
}
const stroked = /[łŁøØđĐħĦŧŦ]/g

/** Accents, points, marks of direction, and what chooses between forms of a character. */
const unheard =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\u{E0100}-\u{E01EF}\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** What is folded with the character before it: marks, and the vowels and finals of Hangul. */
const trailing = /^[\p{M}\u1160-\u11FF]$/u

const trails = new Map<number, boolean>()

/** Whether a unit may begin something that trails; of an astral one only the rest tells. */
function mayTrail(unit: number): boolean {
  return isSurrogate(unit) || isTrailing(unit)
}

function isTrailing(codePoint: number): boolean {
  if (codePoint < 0x300) return false
  const before = trails.get(codePoint)
  if (before !== undefined) return before
  const answer = trailing.test(String.fromCodePoint(codePoint))
  trails.set(codePoint, answer)
  return answer
}

function endOfRun(text: string, start: number): number {
  const first = text.codePointAt(start)!
  let end = start + (first > 0xffff ? 2 : 1)
  // A break between lines bears no marks.
  if (first === 0x0a) return end
  for (;;) {
    const next = text.codePointAt(end)
    if (next === undefined || !isTrailing(next)) return end
    end += next > 0xffff ? 2 : 1
  }
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function larger(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const result = new Uint16Array(units.length * 2)
  result.set(units)
  return result
}

function stringOf(units: Uint16Array): string {
  const parts: string[] = []
  // More arguments at a time may be too many for one call.
  for (let at = 0; at < units.length; at += 8_192)
    parts.push(String.fromCharCode(...units.subarray(at, at + 8_192)))
  return parts.join('')
}
