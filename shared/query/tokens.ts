import { foldCharacter, type FoldedCharacter } from './foldCharacter'

/** A word of a text as it is looked for, or two characters of a script without spaces. */
export interface Token {
  /** Folded, at most `longestTerm` UTF-16 units. */
  readonly term: string
  /** Where it stands in the text, in UTF-16 units; two pairs overlap by a character. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

/**
 * In scripts without spaces, and in Korean, each character makes a `pair` with the one after it, and
 * the `last` of such a run stands alone. So whatever is looked for there is a row of pairs.
 */
type TokenKind = 'word' | 'pair' | 'last'

/** How much of a word is compared, in UTF-16 units; it is one word all the same. */
const longestTerm = 64

/** The tokens of a text in order; the place of each in that order is its position. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  eachToken(text, (term, start, end, kind) => tokens.push({ term, start, end, kind }))
  return tokens
}

/** What is called with the fields of each token. */
type TokenVisitor = (term: string, start: number, end: number, kind: TokenKind) => void

/**
 * Visits the tokens of a text in order: runs of letters, digits and marks, without accents and in
 * lower case. Apostrophes within are dropped, so that don’t is dont; but what French and Italian
 * elide is a word of its own, so that amour is found in l’amour.
 */
export function eachToken(text: string, visit: TokenVisitor): void {
  const { length } = text
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 && plain[unit] === plainGap) {
      at++
      continue
    }
    let end = at
    let kinds = 0
    for (let next = unit; next < 0x80; next = text.charCodeAt(end)) {
      const kind = plain[next]!
      if (kind === plainGap) break
      kinds |= kind
      if (++end === length) break
    }
    const whole = end === length || text.charCodeAt(end) < 0x80
    if (whole && (kinds & plainApostrophe) === 0) {
      const term = text.slice(at, Math.min(end, at + longestTerm))
      visit(kinds & plainUpper ? term.toLowerCase() : term, at, end, 'word')
    } else {
      if (!whole) end = endOfChunk(text, end)
      visitChunk(text, at, end, visit)
    }
    at = end
  }
}

const plainGap = 0
const plainLower = 1
const plainUpper = 2
const plainApostrophe = 4

/** What each unit below 0x80 is. */
const plain = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[a-z0-9]/.test(character)) return plainLower
  if (/[A-Z]/.test(character)) return plainUpper
  return character === "'" ? plainApostrophe : plainGap
})

function endOfChunk(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (unit < 0x80 && plain[unit] === plainGap) return end
    end++
  }
  return end
}

/** Up to which length the tokens of a chunk are kept, for in most languages they come again. */
const keptLength = 24
const mostKept = 20_000
const kept = new Map<string, readonly Token[]>()

function visitChunk(text: string, from: number, to: number, visit: TokenVisitor): void {
  if (to - from > keptLength) {
    readChunk(text, from, to, visit)
    return
  }
  const chunk = text.slice(from, to)
  let tokens = kept.get(chunk)
  if (!tokens) {
    const made: Token[] = []
    readChunk(chunk, 0, chunk.length, (term, start, end, kind) =>
      made.push({ term, start, end, kind }),
    )
    if (kept.size >= mostKept) kept.clear()
    kept.set(chunk, (tokens = made))
  }
  for (const { term, start, end, kind } of tokens) visit(term, from + start, from + end, kind)
}

/** What comes before an apostrophe in French, Italian and Catalan and is a word by itself. */
const elided =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|gl|un|all|coll|dall|dell|nell|sull|quell|quest|sant|bell|anch|dov|com)$/

/** Reads a part of a text that no plain gap divides. */
function readChunk(text: string, from: number, to: number, visit: TokenVisitor): void {
  let word = ''
  let wordStart = 0
  let wordEnd = 0
  let before = ''
  let beforeStart = 0
  let beforeEnd = 0
  const endWord = (): void => {
    if (word !== '') visit(word, wordStart, wordEnd, 'word')
    word = ''
  }
  const endRun = (): void => {
    if (before !== '') visit(before, beforeStart, beforeEnd, 'last')
    before = ''
  }
  for (let at = from; at < to;) {
    const end = endOfCharacter(text, at, to)
    const { parts, apart } = foldedAt(text, at, end)
    if (apart) endWord()
    for (const { text: part, kind } of parts) {
      if (kind === 'word') {
        endRun()
        if (word === '') wordStart = at
        if (word.length + part.length <= longestTerm) word += part
        wordEnd = end
      } else if (kind === 'unspaced') {
        endWord()
        if (before !== '') visit(before + part, beforeStart, end, 'pair')
        before = part
        beforeStart = at
        beforeEnd = end
      } else if (kind === 'silent') {
        if (part === "'" && elided.test(word)) endWord()
      } else {
        endWord()
        endRun()
        if (kind === 'sign') visit(part, at, end, 'word')
      }
    }
    if (apart) endWord()
    at = end
  }
  endWord()
  endRun()
}

/** Marks, the vowels and finals of Hangul, and the voicing of kana in half width. */
const trailing = /^[\p{M}\u1160-\u11FF\uFF9E\uFF9F]$/u
const trails = new Map<number, boolean>()

function isTrailing(codePoint: number): boolean {
  if (codePoint < 0x300) return false
  let answer = trails.get(codePoint)
  if (answer === undefined) {
    answer = trailing.test(String.fromCodePoint(codePoint))
    trails.set(codePoint, answer)
  }
  return answer
}

function endOfCharacter(text: string, at: number, to: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  while (end < to) {
    const next = text.codePointAt(end)!
    if (!isTrailing(next)) break
    end += next > 0xffff ? 2 : 1
  }
  return end
}

const single: (FoldedCharacter | undefined)[] = Array.from({ length: 0x10000 })
const mostRuns = 50_000
const longestRun = 8
const runs = new Map<string, FoldedCharacter>()

function foldedAt(text: string, at: number, end: number): FoldedCharacter {
  if (end - at === 1) {
    const unit = text.charCodeAt(at)
    return (single[unit] ??= foldCharacter(text[at]!))
  }
  // A row of marks without end is no letter of any language, and nothing to keep.
  const run = text.slice(at, end)
  if (run.length > longestRun) return foldCharacter(run)
  let folded = runs.get(run)
  if (!folded) {
    if (runs.size >= mostRuns) runs.clear()
    runs.set(run, (folded = foldCharacter(run)))
  }
  return folded
}
